#include "app/meeting/meeting.h"
#include "app/notice/wording.h"
#include "tests/support/test_case.h"
#include "tests/ui/paper/sample_papers.h"
#include "ui/paper/notice_paper.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace yishibu {

/// Whatever is typed and wherever: no paper that hangs on the board shows a villager's ID number or phone.
class TestThousandNotices : public QObject
{
    Q_OBJECT
    QRandomGenerator m_dice{20261124};
    QStringList m_ids;
    QStringList m_phones;

    int upTo(int bound) { return m_dice.bounded(bound); }
    QString digits(int count)
    {
        QString text;
        while (text.size() < count)
            text += QChar(u'0' + upTo(10));
        return text;
    }
    /// GB 11643: the last sign is weighed out of the others.
    QString randomId()
    {
        static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        const QDate born = QDate(1935, 1, 1).addDays(upTo(30000));
        const QString body = u"99"_s + digits(4) + born.toString(u"yyyyMMdd"_s) + digits(3);
        int sum = 0;
        for (int i = 0; i < 17; ++i)
            sum += weights[i] * body.at(i).digitValue();
        return body + u"10X98765432"_s.at(sum % 11);
    }
    /// A number as people type it.
    QString disguised(const QString &number)
    {
        QString wide;
        switch (upTo(8)) {
        case 0:
            for (const QChar sign : number)
                wide += sign.isDigit() ? QChar(char16_t(u'０' + sign.digitValue())) : QChar(u'Ｘ');
            return wide;
        case 1: return number.toLower();
        case 2: return number.left(3) + u' ' + number.mid(3, 4) + u' ' + number.mid(7);
        case 3: return number.left(6) + u'-' + number.mid(6);
        case 4: return number.left(3) + QChar(0x00A0) + number.mid(3);
        case 5: return number.left(3) + QChar(0x200B) + number.mid(3);
        case 6: return number.left(3) + u'–' + number.mid(3, 4) + u'–' + number.mid(7);
        default: return number;
        }
    }
    /// A place in a text that parts no number.
    qsizetype placeIn(const QString &text)
    {
        for (;;) {
            const qsizetype at = upTo(int(text.size()) + 1);
            if ((at == 0 || !text.at(at - 1).isDigit()) && (at == text.size() || !text.at(at).isDigit()))
                return at;
        }
    }
    /// Puts a villager's number somewhere into a field; sometimes none.
    bool leakInto(QString &field)
    {
        if (upTo(3) == 0)
            return false;
        const QStringList &numbers = upTo(2) ? m_ids : m_phones;
        const QString before = upTo(3) ? QString(u"电话"_s) : QString();
        field.insert(placeIn(field), before + disguised(numbers.at(upTo(int(numbers.size())))));
        return true;
    }

    Outcome<Notice> invitation(const Village &village, bool &isLeaking)
    {
        Meeting meeting;
        meeting.term = 12;
        meeting.ordinal = 3;
        meeting.scheduledAt = QDateTime(QDate(2026, 1 + upTo(12), 1 + upTo(28)), QTime(19, 30));
        meeting.place = u"村党群服务中心会议室"_s;
        meeting.contact = u"何慧敏"_s;
        QStringList titles{u"审议村道硬化方案"_s, u"讨论王桂兰等三户减免水费"_s};
        const QList<QString *> fields{&meeting.place, &meeting.contact, &titles[0], &titles[1]};
        isLeaking = leakInto(*fields.at(upTo(int(fields.size()))));
        return meetingNotice(*test::shippedTemplate(u"meeting-notice"_s), village, meeting, titles, u"各位村民代表"_s, QDate(2026, 11, 10), false);
    }
    Outcome<Notice> decision(const Village &village, bool &isLeaking)
    {
        Minutes minutes = test::threeItemMinutes();
        ItemLines &item = minutes.items[0];
        ResolutionLine &resolution = item.resolutions[0];
        const int kind = upTo(5);
        if (kind == 4) {
            // The decision is printed in the words that were voted on.
            isLeaking = leakInto(resolution.text);
            for (VoteLines &vote : item.votes)
                vote.motion = resolution.text;
        } else {
            const QList<QString *> fields{&item.title, &resolution.owner, &resolution.supervisor, &resolution.resources};
            isLeaking = leakInto(*fields.at(kind));
        }
        return resolutionNotice(*test::shippedTemplate(u"resolution-notice"_s), village, minutes, 0, 0, QDate(2026, 11, 23), {15});
    }

    static QString wordsOf(const Notice &notice)
    {
        QString all = notice.titleLines.join(u'\n') + notice.signature;
        for (const NoticeParagraph &paragraph : notice.paragraphs)
            all += u'\n' + paragraph.text;
        return all;
    }
    static QString wordsOf(const Paper &paper)
    {
        QString all;
        for (const PageMarks &page : paper.pages())
            all += page.plainText();
        return all;
    }
    /// The digits of a text, as somebody who writes them down reads them.
    static QString digitsOf(const QString &all)
    {
        QString found;
        for (const QChar sign : all.normalized(QString::NormalizationForm_KC).toUpper()) {
            if (sign.isDigit() || sign == u'X')
                found += sign;
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (int i = 0; i < 40; ++i) {
            m_ids.append(randomId());
            m_phones.append(u"1"_s + QChar(u'3' + upTo(7)) + digits(9));
        }
    }

    void noneShowsAVillagersNumber()
    {
        int hung = 0;
        int refused = 0;
        for (int round = 0; round < 1000; ++round) {
            Village village = test::qingshi();
            // The office's number may stand, be it somebody's.
            if (upTo(4) == 0)
                village.contactPhone = m_phones.at(upTo(int(m_phones.size())));
            bool isLeaking = false;
            const Outcome<Notice> notice = upTo(2) ? invitation(village, isLeaking) : decision(village, isLeaking);
            if (!notice) {
                QVERIFY(isLeaking);
                QVERIFY(notice.error().is(NoticeRefusal::PersonalNumber));
                ++refused;
                continue;
            }
            ++hung;
            // Every one is read, and of some the sheet too, which takes longer.
            const QString words = round % 50 ? wordsOf(*notice) : wordsOf(NoticePaper(*notice));
            const QString shown = digitsOf(words);
            for (const QString &number : m_ids + m_phones)
                QVERIFY2(!shown.contains(number) || number == village.contactPhone,
                         qPrintable(number + u": "_s + words));
        }
        qInfo() << hung << "hung," << refused << "refused";
        QVERIFY(hung > 250 && refused > 400);
    }
};

YISHIBU_TEST(TestThousandNotices)
#include "tst_thousand_notices.moc"

} // namespace yishibu
