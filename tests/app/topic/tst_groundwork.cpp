#include "app/meeting/course.h"
#include "app/minutes/groundwork_words.h"
#include "app/rules/rule_pack.h"
#include "tests/app/rules/shipped_laws.h"
#include "tests/support/test_case.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

namespace {

const QDate day{2026, 11, 22};

QByteArray shippedText()
{
    return bytesOf(u"resources/rules/checks/content.json"_s);
}

Groundwork shippedGroundwork()
{
    Groundwork groundwork;
    groundwork.questions = readCheckQuestions(shippedText()).value();
    return groundwork;
}

Topic fineTopic()
{
    return {.title = u"卫生公约"_s,
            .proposal = u"乱倒垃圾的每次罚款200元，每户交保证金500元"_s,
            .explanation = u"外嫁女的户不发垃圾桶"_s,
            .raisedOn = day,
            .matter = u"public_welfare"_s};
}

CheckAnswer answered(const Topic &topic, const QString &question, CheckVerdict verdict, const QString &remark = {})
{
    return {.topic = topic.id,
            .question = question,
            .verdict = verdict,
            .remark = remark,
            .answeredOn = day,
            .wordsDigest = digestOfWords(topic)};
}

} // namespace

/// What a matter needs before it is decided (law-and-paper.md A3, the paragraphs below the table).
class TestGroundwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQuestionsCarryTheArticleOfTheirDay();
    void aTornListOfQuestionsIsRefused_data();
    void aTornListOfQuestionsIsRefused();
    void damagedBytesNeverBreakTheReader();
    void telltaleWordsOnlyHint();
    void anAnswerHoldsForTheWordsItWasGivenFor();
    void whatBreachesIsRefusedWithItsArticle();
    void nothingOverridesWhereTheLawLeavesNoRoom();
    void anOpenCheckAndUnaskedHouseholdsOnlyWarn();
    void nobodyTouchedIsSaidOrHouseholdsAreListed();
    void whatMayBeKept();
    void paperCountsAndNamesNobody();

private:
    static MeetingFacts meetingOn(const Topic &topic, const Groundwork &groundwork);
};

MeetingFacts TestGroundwork::meetingOn(const Topic &topic, const Groundwork &groundwork)
{
    MeetingFacts facts;
    facts.meeting.kind = {u"villagers_assembly"_s};
    facts.meeting.scheduledAt = QDateTime(day, QTime(19, 30));
    facts.law = shippedLawOn(day);
    facts.card = *facts.law.card(facts.meeting.kind);
    facts.items = {{.meeting = facts.meeting.id, .topic = topic.id, .title = topic.title, .partyStudiedOn = day.addDays(-5)}};
    facts.topics = {topic};
    facts.groundwork = groundwork;
    return facts;
}

void TestGroundwork::theQuestionsCarryTheArticleOfTheirDay()
{
    const QList<CheckQuestion> all = readCheckQuestions(shippedText()).value();
    const QStringList wanted{u"fines"_s, u"levies"_s, u"womens_rights"_s, u"personal_and_property"_s, u"against_law"_s};
    for (const QDate when : {QDate(2025, 12, 31), QDate(2026, 1, 1), QDate()}) {
        QStringList ids;
        for (const CheckQuestion &question : questionsOn(all, when)) {
            ids.append(question.id);
            QVERIFY(!question.article.isEmpty() && !question.telltales.isEmpty());
            if (question.id != u"womens_rights"_s) {
                const QString article = when.isValid() && when.year() < 2026 ? u"第二十七条"_s : u"第三十一条"_s;
                QVERIFY2(question.article.startsWith(u"村民委员会组织法"_s + article), qPrintable(question.article));
            } else {
                QCOMPARE(question.article, u"妇女权益保障法第五十六条"_s);
            }
        }
        QCOMPARE(ids, wanted);
    }
}

void TestGroundwork::aTornListOfQuestionsIsRefused_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const char *piece, const char *other, RulePackFault fault) {
        QTest::newRow(name) << QByteArray(piece) << QByteArray(other) << int(fault);
    };
    row("another format", "content-check/1", "content-check/2", RulePackFault::OtherFormat);
    row("an unknown key", "\"asks\"", "\"ask\"", RulePackFault::MissingKey);
    row("no article", "\"妇女权益保障法第五十六条\"", "\"\"", RulePackFault::WrongValue);
    row("one question twice on a day", "\"until\": \"2025-12-31\"", "\"until\": \"2026-01-01\"", RulePackFault::Contradictory);
    row("no such day", "2026-01-01", "2026-02-30", RulePackFault::WrongValue);
    row("a telltale twice", "\"罚款\", \"罚金\"", "\"罚款\", \"罚款\"", RulePackFault::Contradictory);
    row("no list", "\"questions\"", "\"question\"", RulePackFault::MissingKey);
}

void TestGroundwork::aTornListOfQuestionsIsRefused()
{
    QFETCH(QByteArray, piece);
    QFETCH(QByteArray, other);
    QFETCH(int, fault);
    QByteArray text = shippedText();
    const qsizetype at = text.indexOf(piece);
    QVERIFY(at >= 0);
    text.replace(at, piece.size(), other);
    const auto read = readCheckQuestions(text);
    QVERIFY(!read);
    QCOMPARE(int(read.error().code<RulePackFault>().value()), fault);
}

void TestGroundwork::damagedBytesNeverBreakTheReader()
{
    QRandomGenerator random(20261122);
    const QByteArray whole = shippedText();
    for (int round = 0; round < 300; ++round) {
        QByteArray damaged = whole;
        for (int hit = random.bounded(1, 6); hit > 0; --hit)
            damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
        damaged.truncate(random.bounded(int(damaged.size())) + 1);
        const auto read = readCheckQuestions(damaged);
        QVERIFY(!read || !read->isEmpty());
    }
}

void TestGroundwork::telltaleWordsOnlyHint()
{
    const Topic topic = fineTopic();
    Groundwork groundwork = shippedGroundwork();
    const QList<CheckQuestion> questions = questionsOn(groundwork.questions, day);
    QCOMPARE(telltalesIn(topic, questions[0]), (QStringList{u"罚款"_s, u"保证金"_s}));
    QCOMPARE(telltalesIn(topic, questions[1]), QStringList{u"每户交"_s});
    QCOMPARE(telltalesIn(topic, questions[2]), QStringList{u"外嫁"_s});
    QVERIFY(telltalesIn(topic, questions[4]).isEmpty());
    QVERIFY(contentMayBeDecided(topic, groundwork, day)); // words alone refuse nothing
    groundwork.answers = {answered(topic, u"fines"_s, CheckVerdict::Clear, u"罚款由镇里依法处罚，只是告知"_s)};
    QVERIFY(contentMayBeDecided(topic, groundwork, day));
}

void TestGroundwork::anAnswerHoldsForTheWordsItWasGivenFor()
{
    Topic topic = fineTopic();
    Groundwork groundwork = shippedGroundwork();
    for (const CheckQuestion &question : questionsOn(groundwork.questions, day))
        groundwork.answers.append(answered(topic, question.id, CheckVerdict::Clear));
    QCOMPARE(openQuestions(topic, groundwork, day), 0);
    topic.proposal += u"，拒不缴纳的停水"_s;
    QCOMPARE(openQuestions(topic, groundwork, day), 5);
    QCOMPARE(openQuestions(fineTopic(), groundwork, day), 5); // another topic in the same words
}

void TestGroundwork::whatBreachesIsRefusedWithItsArticle()
{
    const Topic topic = fineTopic();
    Groundwork groundwork = shippedGroundwork();
    groundwork.answers = {answered(topic, u"womens_rights"_s, CheckVerdict::Breaches, u"外嫁女的户不发垃圾桶"_s)};
    MeetingFacts facts = meetingOn(topic, groundwork);
    facts.meeting.state = MeetingState::Open;
    const Done may = mayEnter({Stage::Item, 0, ItemStep::Vote}, facts);
    QVERIFY(!may && may.error().is(GroundworkRefusal::Breaches));
    QCOMPARE(may.error().article(), u"妇女权益保障法第五十六条"_s);
    QCOMPARE(may.error().figures(), QList<qint64>{1});
    QVERIFY(mayEnter({Stage::Item, 0, ItemStep::Discuss}, facts)); // it may be talked about
    facts.items.first().purpose = ItemPurpose::Hear;
    QVERIFY(missingFor(facts.items.first(), facts).isEmpty());
}

/// A waiver stands for a missing party study alone: not for a breach, not for a matter that nobody may hand over, not for a
/// missing delegation.
void TestGroundwork::nothingOverridesWhereTheLawLeavesNoRoom()
{
    Topic topic = fineTopic();
    MeetingFacts facts = meetingOn(topic, shippedGroundwork());
    facts.items.first().partyStudiedOn = {};
    QCOMPARE(missingFor(facts.items.first(), facts).size(), 1);
    QVERIFY(missingFor(facts.items.first(), facts).first().is(AgendaRefusal::MissingPartyStudy));
    QCOMPARE(missingFor(facts.items.first(), facts).first().article(), u"村民委员会组织法第二十八条第三款"_s);
    facts.items.first().studyWaiver = u"防汛抢险，当夜要定"_s;
    QVERIFY(missingFor(facts.items.first(), facts).isEmpty());

    facts.groundwork.answers = {answered(topic, u"fines"_s, CheckVerdict::Breaches, u"罚款200元"_s)};
    QVERIFY(missingFor(facts.items.first(), facts).first().is(GroundworkRefusal::Breaches));
    facts.groundwork.answers.clear();

    facts.meeting.kind = MeetingKind::representatives();
    facts.card = *facts.law.card(facts.meeting.kind);
    QVERIFY(missingFor(facts.items.first(), facts).first().is(AgendaRefusal::MissingDelegation));
    facts.topics.first().matter = u"village_rules"_s;
    const Delegation void_{.decidedOn = day.addDays(-30), .matter = u"village_rules"_s, .text = u"村规民约"_s, .from = day.addDays(-30),
                           .until = day.addDays(30)};
    facts.delegations = {void_};
    facts.items.first().delegation = void_.id;
    const QList<Reason> missing = missingFor(facts.items.first(), facts);
    QVERIFY(!missing.isEmpty() && missing.first().is(MatterRefusal::NotDelegable));
    QCOMPARE(missing.first().article(), u"村民委员会组织法第三十一条"_s);
}

void TestGroundwork::anOpenCheckAndUnaskedHouseholdsOnlyWarn()
{
    const Topic topic = fineTopic();
    Groundwork groundwork = shippedGroundwork();
    groundwork.answers = {answered(topic, u"fines"_s, CheckVerdict::Clear)};
    groundwork.households = {{.topic = topic.id, .askedOn = day, .answer = u"同意"_s}, {.topic = topic.id}, {}};
    MeetingFacts facts = meetingOn(topic, groundwork);
    QVERIFY(missingFor(facts.items.first(), facts).isEmpty());
    const QList<MeetingWarning> warnings = groundworkWarnings(facts.items.first(), facts);
    QCOMPARE(warnings.size(), 2);
    QVERIFY(warnings[0].gap == MeetingGap::ContentUnchecked);
    QCOMPARE(warnings[0].figures, (QList<qint64>{1, 4, 5}));
    QVERIFY(!warnings[0].source.isEmpty());
    QVERIFY(warnings[1].gap == MeetingGap::HouseholdsNotAsked);
    QCOMPARE(warnings[1].figures, (QList<qint64>{1, 1, 2}));
    facts.items.first().purpose = ItemPurpose::Hear;
    QVERIFY(groundworkWarnings(facts.items.first(), facts).isEmpty());
}

/// A matter that is decided has a list or the finding that nobody is touched more; never both.
void TestGroundwork::nobodyTouchedIsSaidOrHouseholdsAreListed()
{
    const Topic topic = fineTopic();
    MeetingFacts facts = meetingOn(topic, shippedGroundwork());
    for (const CheckQuestion &question : questionsOn(facts.groundwork.questions, day))
        facts.groundwork.answers.append(answered(topic, question.id, CheckVerdict::Clear));
    const QList<MeetingWarning> warnings = groundworkWarnings(facts.items.first(), facts);
    QCOMPARE(warnings, (QList<MeetingWarning>{{MeetingGap::TouchedUnknown, {1}, {}}}));
    QVERIFY(missingFor(facts.items.first(), facts).isEmpty()); // it only warns

    NobodyTouched finding{.topic = topic.id, .saidBy = u" "_s, .saidOn = day};
    QVERIFY(mayBeKept(finding, facts.groundwork, day).error().is(GroundworkRefusal::NoFinder));
    finding.saidBy = u"村务监督委员会"_s;
    finding.saidOn = day.addDays(1);
    QVERIFY(mayBeKept(finding, facts.groundwork, day).error().is(GroundworkRefusal::DayToCome));
    finding.saidOn = {};
    QVERIFY(mayBeKept(finding, facts.groundwork, day).error().is(GroundworkRefusal::NoDay));
    finding.saidOn = day;
    QVERIFY(mayBeKept(finding, facts.groundwork, day));
    facts.groundwork.nobodyTouched = {finding};
    QVERIFY(groundworkWarnings(facts.items.first(), facts).isEmpty());
    QCOMPARE(groundworkWords(topic, facts.groundwork, day).last(), u"村务监督委员会2026年11月22日核实，没有受影响特别大的农户。"_s);
    NobodyTouched twice = finding;
    twice.id = NobodyTouchedId::fresh();
    QVERIFY(mayBeKept(twice, facts.groundwork, day).error().is(GroundworkRefusal::NobodyTouchedSaid));
    QVERIFY(mayBeListed(topic.id, facts.groundwork).error().is(GroundworkRefusal::NobodyTouchedSaid));
    QVERIFY(mayBeListed(TopicId::fresh(), facts.groundwork)); // another topic

    facts.groundwork.nobodyTouched.clear();
    facts.groundwork.households = {{.topic = topic.id}, {.topic = topic.id}};
    const Done both = mayBeKept(finding, facts.groundwork, day);
    QVERIFY(both.error().is(GroundworkRefusal::HouseholdsListed));
    QCOMPARE(both.error().figures(), QList<qint64>{2});
}

void TestGroundwork::whatMayBeKept()
{
    const QDate tomorrow = day.addDays(1);
    const CheckQuestion question = shippedGroundwork().questions.first();
    const Done breach = mayBeKept(CheckAnswer{.verdict = CheckVerdict::Breaches, .remark = u" "_s}, question);
    QVERIFY(!breach && breach.error().is(GroundworkRefusal::NoRemark) && breach.error().article() == question.article);
    const HouseholdAsked listed{};
    QVERIFY(mayBeKept(listed, {listed}, day));
    HouseholdAsked again = listed;
    again.id = HouseholdAskedId::fresh();
    QVERIFY(mayBeKept(again, {listed}, day).error().is(GroundworkRefusal::AlreadyListed));
    HouseholdAsked asked = listed;
    asked.askedOn = day;
    QVERIFY(mayBeKept(asked, {listed}, day).error().is(GroundworkRefusal::NoHouseholdAnswer));
    asked.answer = u"占地少就同意"_s;
    QVERIFY(mayBeKept(asked, {listed}, day));
    asked.askedOn = tomorrow;
    QVERIFY(mayBeKept(asked, {listed}, day).error().is(GroundworkRefusal::DayToCome));
    AdviserOpinion opinion;
    QVERIFY(mayBeKept(opinion, day).error().is(GroundworkRefusal::NoAdviser));
    opinion.adviser = u"陈律"_s;
    QVERIFY(mayBeKept(opinion, day).error().is(GroundworkRefusal::NoOpinion));
    opinion.words = u"合法"_s;
    QVERIFY(mayBeKept(opinion, day).error().is(GroundworkRefusal::NoDay));
    opinion.givenOn = tomorrow;
    QVERIFY(mayBeKept(opinion, day).error().is(GroundworkRefusal::DayToCome));
    opinion.givenOn = day;
    QVERIFY(mayBeKept(opinion, day));
}

void TestGroundwork::paperCountsAndNamesNobody()
{
    const Topic topic = fineTopic();
    Groundwork groundwork = shippedGroundwork();
    QVERIFY(groundworkWords(topic, groundwork, day).isEmpty());
    for (const CheckQuestion &question : questionsOn(groundwork.questions, day))
        groundwork.answers.append(answered(topic, question.id, CheckVerdict::Clear));
    const auto household = [&](HouseholdStance stance, const QString &answer, bool asked = true) {
        groundwork.households.append(
            {.topic = topic.id, .askedOn = asked ? day.addDays(-3) : QDate(), .stance = stance, .answer = answer});
    };
    household(HouseholdStance::InFavour, u"没意见"_s);
    household(HouseholdStance::InFavour, u"早该修了"_s);
    household(HouseholdStance::Against, u"占地多"_s);
    household(HouseholdStance::Against, u"占地多"_s);
    household(HouseholdStance::InFavour, u"外出务工，联系不上"_s, false);
    groundwork.opinions = {{.topic = topic.id, .adviser = u"陈守正"_s, .office = u"驻村律师"_s, .givenOn = QDate(2026, 11, 20),
                            .words = u"罚款条款应当删去"_s, .fileName = u"意见书.pdf"_s, .fileDigest = QByteArray(32, '\xab')}};
    const QStringList words = groundworkWords(topic, groundwork, day);
    QCOMPARE(words.size(), 3);
    QCOMPARE(words[0], u"2026年11月22日内容预审5项，未发现违反法律的5项。"_s);
    QCOMPARE(words[1], u"涉及农户5户，事前征求了4户的意见：2户同意，2户不同意（占地多），1户未征求（外出务工，联系不上）。"_s);
    QCOMPARE(words[2], u"驻村律师陈守正2026年11月20日提出意见：罚款条款应当删去。（附件：意见书.pdf，校验值ABABABABABABABAB）"_s);
}

YISHIBU_TEST(TestGroundwork)
#include "tst_groundwork.moc"
