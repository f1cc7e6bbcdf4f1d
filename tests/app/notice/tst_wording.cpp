#include "app/minutes/sentences.h"
#include "app/notice/posting.h"
#include "app/notice/wording.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

class TestWording : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMeetingNoticeSaysWhenWhereWhoAndWhat();
    void aResolutionNoticeCarriesTheFiguresOfItsVote();
    void aResolutionIsAPaperOfItsOwn();
    void aWaivedPartyStudyHangsWithItsReason();
    void onlyWhatPassedWordForWordIsPosted();
    void whoseDecisionItIsSigns_data();
    void whoseDecisionItIsSigns();
    void aBodyOfItsOwnSignsItsDecision();
    void fifteenDaysAreTheFloor();
    void whatIsMissingIsNamed();
    void theNoticeThatHungIsRecalledByItsDay();
    void furtherPartsAreToldWithTheChange();
    void furtherPartsStandInEveryInvitation();
    void aShortNoticeSaysWhy();
    void noPersonalNumberHangsOnTheWall_data();
    void noPersonalNumberHangsOnTheWall();
    void theOfficesOwnNumberMayHang();
    void theCommitteeIsNamedOnce_data();
    void theCommitteeIsNamedOnce();
    void factsAreNotReadAsTemplate();
    void emptyOptionalPartsAreLeftOut();
    void brokenTemplatesAreRefused();
};

namespace {

NoticeTemplate shipped(const QString &name)
{
    QFile file(QStringLiteral(YISHIBU_SOURCE_DIR "/resources/notices/%1.txt").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readNoticeTemplate(file.readAll()).value_or(NoticeTemplate{});
}

Village qingshi()
{
    return {u"青石村"_s, u"990123100200"_s, u"青石镇"_s, u"何慧敏"_s, u"0000-1234567"_s, u"0000-7654321"_s, {}};
}

Meeting thirdMeeting()
{
    Meeting meeting;
    meeting.term = 12;
    meeting.ordinal = 3;
    meeting.scheduledAt = QDateTime(QDate(2026, 11, 22), QTime(19, 30));
    meeting.place = u"村党群服务中心"_s;
    meeting.contact = u"何慧敏，0000-1234567"_s;
    return meeting;
}

Minutes decided()
{
    Minutes m;
    m.village = u"青石村"_s;
    m.title = u"青石村第十二届村民代表会议第三次会议"_s;
    m.day = QDate(2026, 11, 22);
    m.base = 38;
    m.present = 31;
    m.quorum = 26;
    ItemLines item;
    item.title = u"村道硬化"_s;
    VoteLines vote;
    vote.motion = u"用财政奖补资金42万元硬化三组至五组村道"_s;
    vote.method = u"举手表决"_s;
    vote.present = 31;
    vote.inFavour = 22;
    vote.against = 6;
    vote.abstained = 2;
    vote.silent = 1;
    vote.required = 16;
    vote.passed = true;
    vote.article = u"村民委员会组织法第三十条"_s;
    item.votes = {vote};
    item.resolutions = {{u"2026-011-1"_s, vote.motion, u"史家明"_s, u"沈娜"_s, u"2027年4月30日"_s, {}, {}}};
    m.items = {item};
    return m;
}

QString textOf(const Notice &notice)
{
    QString text = notice.titleLines.join(u'\n') + u'\n';
    for (const NoticeParagraph &paragraph : notice.paragraphs)
        text += paragraph.text + u'\n';
    return text + notice.signature;
}

Outcome<Notice> posted(const Minutes &minutes, const Village &village = qingshi(), int days = 15)
{
    return resolutionNotice(shipped(u"resolution-notice"_s), village, minutes, 0, 0, QDate(2026, 11, 23), {days, 15, u"村民委员会组织法第三十五条"_s});
}

Outcome<Notice> invited(const Meeting &meeting, const QStringList &agenda = {u"村道硬化"_s, u"广场选址"_s})
{
    return meetingNotice(shipped(u"meeting-notice"_s), qingshi(), meeting, agenda, u"各位村民代表"_s, QDate(2026, 11, 10), false);
}

} // namespace

void TestWording::aMeetingNoticeSaysWhenWhereWhoAndWhat()
{
    const auto notice = invited(thirdMeeting());
    QVERIFY(notice);
    const QString text = textOf(*notice);
    for (const QString &wanted : {u"关于召开第十二届村民代表会议第三次会议的通知"_s, u"各位村民代表："_s, u"2026年11月22日（星期日）19:30"_s,
                                  u"村党群服务中心"_s, u"（一）村道硬化"_s, u"（二）广场选址"_s, u"请假"_s, u"0000-1234567"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + u"\n"_s + text));
    QCOMPARE(notice->signature, u"青石村村民委员会"_s);
    QCOMPARE(notice->date, QDate(2026, 11, 10));
    QVERIFY(!notice->postedFrom.isValid());
    QVERIFY(!textOf(*invited(thirdMeeting(), {u"村道硬化"_s})).contains(u"（一）"_s));
}

void TestWording::aResolutionNoticeCarriesTheFiguresOfItsVote()
{
    const auto notice = posted(decided());
    QVERIFY(notice);
    const QString text = textOf(*notice);
    for (const QString &wanted :
         {u"关于村道硬化决议的公示"_s, u"2026年11月22日"_s, u"应到38人"_s, u"实到31人"_s, u"会议有效"_s, u"举手表决"_s, u"同意22人"_s,
          u"不同意6人"_s, u"弃权2人"_s, u"未表态1人"_s, u"依照《中华人民共和国村民委员会组织法》第三十条，"_s, u"须有16人以上同意"_s, u"，通过。"_s,
          u"用财政奖补资金42万元硬化三组至五组村道"_s, u"史家明"_s, u"沈娜"_s, u"2027年4月30日"_s, u"2026年11月24日至12月8日"_s, u"15日"_s,
          u"村务监督委员会"_s, u"0000-1234567"_s, u"青石镇村务公开电话0000-7654321"_s, u"可以不署名"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + u"\n"_s + text));
    QCOMPARE(notice->postedFrom, QDate(2026, 11, 24));
    QCOMPARE(notice->postedUntil, QDate(2026, 12, 8));
    QVERIFY(!text.contains(u'{') && !text.contains(u"[["_s));
}

void TestWording::aWaivedPartyStudyHangsWithItsReason()
{
    Minutes minutes = decided();
    const auto plain = posted(minutes);
    QVERIFY(plain && !textOf(*plain).contains(u"党组织"_s));
    minutes.items[0].studyWaiver = u"防汛抢险，当夜要定"_s;
    const auto notice = posted(minutes);
    QVERIFY(notice);
    QVERIFY(textOf(*notice).contains(u"本项未经村党组织会前研究，理由：防汛抢险，当夜要定。"_s));
}

void TestWording::onlyWhatPassedWordForWordIsPosted()
{
    Minutes failed = decided();
    failed.items[0].votes[0].passed = false;
    QVERIFY(posted(failed).error().is(NoticeRefusal::NotPassed));
    Minutes altered = decided();
    altered.items[0].resolutions[0].text += u"，并另修两座桥"_s;
    QVERIFY(posted(altered).error().is(NoticeRefusal::NotPassed));
    Minutes none = decided();
    none.items[0].resolutions.clear();
    QVERIFY(posted(none).error().is(NoticeRefusal::NoSuchDecision));
    QVERIFY(posted(Minutes{}).error().is(NoticeRefusal::NoSuchDecision));
}

void TestWording::whoseDecisionItIsSigns_data()
{
    QTest::addColumn<QString>("paper");
    QTest::addColumn<QString>("signer");
    QTest::newRow("bodies of the village") << u"resolution-notice"_s << u"青石村村民委员会"_s;
    QTest::newRow("成员大会, 理事会") << u"collective-resolution-notice"_s << u"青石村农村集体经济组织"_s;
    QTest::newRow("党员大会") << u"party-resolution-notice"_s << u"青石村党组织"_s;
}

void TestWording::whoseDecisionItIsSigns()
{
    QFETCH(QString, paper);
    QFETCH(QString, signer);
    const auto notice = resolutionNotice(shipped(paper), qingshi(), decided(), 0, 0, QDate(2026, 11, 23), {15});
    QVERIFY(notice);
    QCOMPARE(notice->signature, signer);
    QCOMPARE(notice->titleLines.constFirst(), signer);
    for (const NoticeParagraph &paragraph : notice->paragraphs)
        QVERIFY2(signer.endsWith(u"村民委员会"_s) || !paragraph.text.contains(u"青石村村民委员会"_s), qPrintable(paragraph.text));
}

/// 村务监督委员会 and 村“两委” sign for what they decided themselves.
void TestWording::aBodyOfItsOwnSignsItsDecision()
{
    for (const QString &body : {u"青石村村务监督委员会"_s, u"青石村党组织、青石村村民委员会"_s}) {
        const auto notice = resolutionNotice(shipped(u"resolution-notice"_s), qingshi(), decided(), 0, 0, QDate(2026, 11, 23), {15}, {}, {.body = body});
        QVERIFY(notice);
        QCOMPARE(notice->signature, body);
        QCOMPARE(notice->titleLines.constFirst(), body);
    }
}

/// law-and-paper.md D9: title, caption, figures, what was decided, who and by when, places to sign, seal and date.
void TestWording::aResolutionIsAPaperOfItsOwn()
{
    Minutes minutes = decided();
    minutes.number = u"2026-011"_s;
    const auto document = resolutionDocument(shipped(u"resolution"_s), qingshi(), minutes, 0, 0);
    QVERIFY(document);
    QCOMPARE(document->titleLines.constFirst(), minutes.title);
    QVERIFY(document->titleLines.constLast().startsWith(u"关于"_s) && document->titleLines.constLast().endsWith(u"的决议"_s));
    QCOMPARE(document->paragraphs.constFirst().kind, NoticeParagraph::Kind::Caption);
    QCOMPARE(document->paragraphs.constFirst().text, u"（%1会议通过）"_s.arg(paperDate(minutes.day)));
    const ResolutionLine &line = minutes.items.constFirst().resolutions.constFirst();
    const QString text = textOf(*document);
    for (const QString &wanted : {sentences::counted(minutes.items.constFirst().votes.constLast()), line.text, line.owner, line.supervisor,
                                  line.deadline, u"簿号2026-011"_s, u"主持人（签字）"_s, u"自会议通过之日起生效"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + u"\n"_s + text));
    QCOMPARE(document->signature, u"青石村村民委员会"_s);
    QCOMPARE(document->date, minutes.day);
    QVERIFY(!document->postedUntil.isValid());
    minutes.items[0].votes.last().passed = false;
    QVERIFY(resolutionDocument(shipped(u"resolution"_s), qingshi(), minutes, 0, 0).error().is(NoticeRefusal::NotPassed));
    QVERIFY(resolutionDocument(shipped(u"resolution"_s), qingshi(), minutes, 9, 0).error().is(NoticeRefusal::NoSuchDecision));
}

void TestWording::fifteenDaysAreTheFloor()
{
    const auto refused = posted(decided(), qingshi(), 7);
    QVERIFY(refused.error().is(PostingRefusal::TooShort));
    QVERIFY(refused.error().article().contains(u"第三十五条"_s));
    QCOMPARE(posted(decided(), qingshi(), 30)->postedUntil, QDate(2026, 12, 23));
}

void TestWording::whatIsMissingIsNamed()
{
    Meeting meeting = thirdMeeting();
    meeting.place.clear();
    QVERIFY(invited(meeting).error().is(NoticeRefusal::NoPlace));
    meeting = thirdMeeting();
    meeting.scheduledAt = {};
    QVERIFY(invited(meeting).error().is(NoticeRefusal::NoTime));
    QVERIFY(invited(thirdMeeting(), {}).error().is(NoticeRefusal::NoAgenda));
    QVERIFY(posted(decided(), Village{}).error().is(NoticeRefusal::NoVillage));
}

void TestWording::theNoticeThatHungIsRecalledByItsDay()
{
    MeetingPlan plan;
    const auto words = shipped(u"meeting-called-off"_s);
    const auto told = [&] { return changeNotice(words, qingshi(), thirdMeeting(), plan, u"各位村民代表"_s, QDate(2026, 11, 18), false); };
    QVERIFY(told().error().is(PlanRefusal::NothingChanged));
    plan.changes = {{.kind = MeetingChange::Kind::CalledOff, .formerAt = thirdMeeting().scheduledAt, .noticeGivenOn = {2026, 11, 10}, .reason = u"停电。"_s}};
    const QString text = textOf(*told());
    QVERIFY2(text.contains(u"2026年11月10日起张贴通知、原定于2026年11月22日（星期日）19:30召开的第十二届村民代表会议第三次会议，因停电，决定取消"_s), qPrintable(text));
    QVERIFY(text.contains(u"2026年11月10日张贴的会议通知即行作废"_s));
    QVERIFY(text.endsWith(u"青石村村民委员会"_s) && !text.contains(u"分片"_s));
    plan.changes.first().noticeGivenOn = {}; // none hung: nothing to recall
    QVERIFY(textOf(*told()).contains(u"\n原定于"_s) && !textOf(*told()).contains(u"作废"_s));
    // Whose meeting it was calls it off.
    const auto party = changeNotice(words, qingshi(), thirdMeeting(), plan, u"各位党员"_s, QDate(2026, 11, 18), false, {.body = u"青石村党组织"_s});
    QCOMPARE(party->signature, u"青石村党组织"_s);
    QCOMPARE(party->titleLines.first(), u"青石村党组织"_s);
}

void TestWording::furtherPartsAreToldWithTheChange()
{
    const Meeting meeting = thirdMeeting();
    MeetingPlan plan;
    plan.changes = {{.formerAt = meeting.scheduledAt.addDays(-3), .newAt = meeting.scheduledAt, .reason = u"台风"_s}};
    plan.parts = {{{.ordinal = 1, .place = meeting.place, .scheduledAt = meeting.scheduledAt}, {}, {}},
                  {{.ordinal = 2, .place = u"村小学"_s, .scheduledAt = QDateTime(QDate(2026, 11, 23), QTime(14, 30))}, {}, {}}};
    const auto moved = changeNotice(shipped(u"meeting-put-off"_s), qingshi(), meeting, plan, u"各位村民"_s, QDate(2026, 11, 18), false);
    QVERIFY2(textOf(*moved).contains(u"分片召开的各片会议一并改期：第二片，2026年11月23日（星期一）14:30，村小学。"_s), qPrintable(textOf(*moved)));
    plan.changes.first().kind = MeetingChange::Kind::CalledOff;
    const auto off = changeNotice(shipped(u"meeting-called-off"_s), qingshi(), meeting, plan, u"各位村民"_s, QDate(2026, 11, 18), false);
    QVERIFY(textOf(*off).contains(u"一并取消：第二片，"_s));
}

void TestWording::furtherPartsStandInEveryInvitation()
{
    const Meeting meeting = thirdMeeting();
    const QList<MeetingPart> parts{{{.ordinal = 1, .place = meeting.place, .scheduledAt = meeting.scheduledAt}, {}, {}},
                                   {{.ordinal = 2, .place = u"村小学"_s, .scheduledAt = QDateTime(QDate(2026, 11, 23), QTime(14, 30))}, {}, {}}};
    for (const auto &name : {u"meeting-notice"_s, u"assembly-notice"_s, u"collective-notice"_s, u"party-notice"_s, u"consultation-notice"_s}) {
        const auto told = [&](const QList<MeetingPart> &held) {
            return textOf(*meetingNotice(shipped(name), qingshi(), meeting, {u"村道硬化"_s}, u"各位村民"_s, QDate(2026, 11, 10), false, {}, held));
        };
        QVERIFY2(told(parts).contains(u"会议分片召开，以上为第一片会场；第二片，2026年11月23日（星期一）14:30，村小学。"_s), qPrintable(name));
        QVERIFY2(!told(parts.mid(0, 1)).contains(u"分片"_s), qPrintable(name));
    }
}

void TestWording::aShortNoticeSaysWhy()
{
    Meeting meeting = thirdMeeting();
    meeting.urgentReason = u"防汛抢险"_s; // kept, but that alone makes no notice short
    for (const auto &name : {u"meeting-notice"_s, u"assembly-notice"_s, u"collective-notice"_s}) {
        const auto told = [&](const Convening &convening) {
            return textOf(*meetingNotice(shipped(name), qingshi(), meeting, {u"村道硬化"_s}, u"各位村民"_s, QDate(2026, 11, 10), false, convening));
        };
        QVERIFY2(told({.urgent = u"防汛抢险"_s}).contains(u"因情况特殊（防汛抢险），本次会议临时通知，请互相转告。"_s), qPrintable(name));
        QVERIFY2(!told({}).contains(u"临时通知"_s), qPrintable(name));
    }
}

void TestWording::noPersonalNumberHangsOnTheWall_data()
{
    QTest::addColumn<QString>("leak");
    QTest::newRow("id") << u"990123199001011239"_s;
    QTest::newRow("id with x") << u"99012319900101123x"_s;
    QTest::newRow("old id") << u"990123900101123"_s;
    QTest::newRow("mobile") << u"13900000000"_s;
    QTest::newRow("mobile in groups") << u"139 0000 0000"_s;
    QTest::newRow("mobile with dashes") << u"139-0000-0000"_s;
    QTest::newRow("full width") << u"１３９０００００００１"_s;
    QTest::newRow("glued to words") << u"电话13900000000找他"_s;
    QTest::newRow("bank card") << u"6222000000000000000"_s;
}

void TestWording::noPersonalNumberHangsOnTheWall()
{
    QFETCH(QString, leak);
    Meeting meeting = thirdMeeting();
    meeting.contact = u"何慧敏 "_s + leak;
    QVERIFY(invited(meeting).error().is(NoticeRefusal::PersonalNumber));
    QVERIFY(invited(thirdMeeting(), {u"减免"_s + leak}).error().is(NoticeRefusal::PersonalNumber));
    Minutes minutes = decided();
    minutes.items[0].resolutions[0].owner += leak;
    QVERIFY(posted(minutes).error().is(NoticeRefusal::PersonalNumber));
    minutes = decided();
    minutes.items[0].title += leak;
    QVERIFY(posted(minutes).error().is(NoticeRefusal::PersonalNumber));
}

void TestWording::theOfficesOwnNumberMayHang()
{
    Village village = qingshi();
    village.contactPhone = u"13900000000"_s;
    QVERIFY(posted(decided(), village));
    Minutes other = decided();
    other.items[0].resolutions[0].owner += u"13900000001"_s;
    QVERIFY(posted(other, village).error().is(NoticeRefusal::PersonalNumber));
}

void TestWording::theCommitteeIsNamedOnce_data()
{
    QTest::addColumn<QString>("contact");
    QTest::addColumn<QString>("says");
    QTest::newRow("an office") << u"村委会办公室"_s << u"或青石村村民委员会办公室反映"_s;
    QTest::newRow("an office with the village") << u"青石村村委会办公室"_s << u"或青石村村民委员会办公室反映"_s;
    QTest::newRow("its full name") << u"青石村村民委员会"_s << u"或青石村村民委员会反映"_s;
    QTest::newRow("a person") << u"何慧敏"_s << u"或青石村村民委员会何慧敏反映"_s;
}

void TestWording::theCommitteeIsNamedOnce()
{
    QFETCH(QString, contact);
    QFETCH(QString, says);
    Village village = qingshi();
    village.contactName = contact;
    const QString text = textOf(*posted(decided(), village));
    QVERIFY2(text.contains(says), qPrintable(text));
}

void TestWording::factsAreNotReadAsTemplate()
{
    Minutes minutes = decided();
    minutes.items[0].resolutions[0].owner = u"{motion}[[{nothing}]]"_s;
    const auto notice = posted(minutes);
    QVERIFY(notice);
    QVERIFY(textOf(*notice).contains(u"责任人{motion}[[{nothing}]]"_s));
}

void TestWording::emptyOptionalPartsAreLeftOut()
{
    Village village = qingshi();
    village.townshipPhone.clear();
    village.contactPhone.clear();
    const QString text = textOf(*posted(decided(), village));
    QVERIFY(!text.contains(u"电话"_s));
    QVERIFY(text.contains(u"村务监督委员会"_s));
    Meeting meeting = thirdMeeting();
    meeting.contact.clear();
    QVERIFY(!textOf(*invited(meeting)).contains(u"联系人"_s));
}

void TestWording::brokenTemplatesAreRefused()
{
    QVERIFY(readNoticeTemplate("= a\n").error().is(TemplateTrouble::NoSignature));
    QVERIFY(readNoticeTemplate("> a\n").error().is(TemplateTrouble::NoTitle));
    QVERIFY(readNoticeTemplate("= a\n> b\xff\n").error().is(TemplateTrouble::NotText));
    const auto words = readNoticeTemplate("= a\n\n{wrong}\n> b\n");
    QVERIFY(words);
    const auto notice = meetingNotice(*words, qingshi(), thirdMeeting(), {u"a"_s}, u"b"_s, QDate(2026, 1, 1), false);
    QVERIFY(notice.error().is(TemplateTrouble::UnknownFact));
    QCOMPARE(notice.error().figures(), QList<qint64>{3});
    QCOMPARE(notice.error().names(), QStringList{u"wrong"_s});
    for (const char *text : {"= a\n{village\n> b", "= a\n[[{village}\n> b"}) {
        const auto open = readNoticeTemplate(text);
        QVERIFY(open);
        QVERIFY(meetingNotice(*open, qingshi(), thirdMeeting(), {u"a"_s}, u"b"_s, QDate(2026, 1, 1), false)
                    .error().is(TemplateTrouble::UnclosedBracket));
    }
}

YISHIBU_TEST(TestWording)
#include "tst_wording.moc"
