#include "app/notice/kept_words.h"

#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

Notice sample()
{
    using Kind = NoticeParagraph::Kind;
    return {NoticeKind::MeetingNotice,
            {u"青石村村民委员会"_s, u"关于召开第三次会议的通知"_s},
            {{Kind::Salutation, u"各位村民代表："_s},
             {Kind::Body, u"现就有关事项通知如下："_s},
             {Kind::Heading, u"一、会议时间"_s},
             {Kind::Body, u"2026年11月22日（星期日）19:30"_s},
             {Kind::Heading, u"十二、有关要求"_s},
             {Kind::Body, u"一、请准时到会。"_s}},
            u"青石村村民委员会"_s,
            QDate(2026, 11, 2),
            {},
            {},
            true};
}

} // namespace

/// What hung on the board can be printed again years later from the words that were kept.
class TestKeptWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoticeComesBackAsItHung()
    {
        const auto back = noticeFromKeptWords(keptWords(sample()), NoticeKind::MeetingNotice, true);
        QVERIFY(back);
        QVERIFY(*back == sample());
    }

    void aSentenceThatLeadsOnIsNoSalutation()
    {
        Notice notice = sample();
        notice.paragraphs[0] = {NoticeParagraph::Kind::Body, u"2026年11月22日，本村召开会议。现予公示："_s};
        QVERIFY(*noticeFromKeptWords(keptWords(notice), notice.kind, true) == notice);
    }

    void notAWordIsLostWhateverStandsInIt()
    {
        QRandomGenerator dice(35);
        const QStringList pieces{u"一、"_s, u"："_s, u"。"_s, u"村道"_s, u" "_s, u"%1"_s, u"2026年1月1日"_s};
        for (int round = 0; round < 500; ++round) {
            Notice notice = sample();
            for (int i = dice.bounded(6); i >= 0; --i) {
                QString text = u"字"_s;
                for (int n = dice.bounded(5); n > 0; --n)
                    text += pieces.at(dice.bounded(int(pieces.size())));
                notice.paragraphs.append({NoticeParagraph::Kind::Body, text});
            }
            const QString words = keptWords(notice);
            const auto back = noticeFromKeptWords(words, notice.kind, notice.practice);
            QVERIFY(back);
            QCOMPARE(keptWords(*back), words);
        }
    }

    void otherTextIsNoNotice()
    {
        for (const QString &words : {QString(), u"一行"_s, u"题\n目\n落款\n2026年11月2日"_s, u"题\n目\n文\n落款\n某日"_s})
            QVERIFY(!noticeFromKeptWords(words, NoticeKind::MeetingNotice, false));
    }
};

YISHIBU_TEST(TestKeptWords)
#include "tst_kept_words.moc"
