#include "tests/support/test_case.h"
#include "ui/words/floor_words.h"
#include "ui/words/reason_words.h"

namespace yishibu {

using namespace Qt::StringLiterals;

/// Whoever reads a refusal gets a sentence, whatever the floor it comes from.
class TestReasonWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasASentenceOfItsOwn();
    void theFiguresStandInTheSentence();
    void theArticleStandsInBrackets();
    void namesFromOutsideAreNotTakenForPlaces();
    void aCodeNobodyWordsStillGivesASentence();

private:
    template<typename Code>
    void walk(const char *floor, Code last);
};

namespace {

enum class Stranger { Code };

const QStringList names{u"甲"_s, u"乙"_s};
const QList<qint64> figures{25, 26};

} // namespace

template<typename Code>
void TestReasonWords::walk(const char *floor, Code last)
{
    for (int code = 0; code <= int(last); ++code) {
        const QString words = wordsOf(Reason::failure(Code(code), names, figures));
        const QByteArray where = QByteArray(floor) + ' ' + QByteArray::number(code) + ": " + words.toUtf8();
        QVERIFY2(!words.isEmpty(), where.constData());
        QVERIFY2(words != ReasonWords::unknown(), where.constData());
        QVERIFY2(words.endsWith(u'.'), where.constData());
        QVERIFY2(!words.contains(u'%'), where.constData());
    }
    // One past the last has no words: the list above is whole.
    QCOMPARE(wordsOf(Reason::failure(Code(int(last) + 1), names, figures)), ReasonWords::unknown());
}

void TestReasonWords::everyCodeHasASentenceOfItsOwn()
{
    walk("book", BookTrouble::NoVillage);
    walk("print", PrintTrouble::Cancelled);
    walk("sheet", SheetFault::NotWritten);
    walk("village", VillageRefusal::NoTownship);
    walk("register", RegisterRefusal::NoReason);
    walk("topic", TopicRefusal::DelegationWithoutReason);
    walk("groundwork", GroundworkRefusal::DayToCome);
    walk("meeting", MeetingRefusal::AnotherOpen);
    walk("course", CourseRefusal::EnteredForOtherDay);
    walk("agenda", AgendaRefusal::PartyStudyTooLate);
    walk("matter", MatterRefusal::OnlyConsults);
    walk("attendance", AttendanceRefusal::NotACount);
    walk("voting", VotingRefusal::PartWithoutHands);
    walk("weighing", WeighingRefusal::MoreThanThereAre);
    walk("papers", PaperRefusal::VotersUnknown);
    walk("tally", TallyRefusal::CountEnded);
    walk("recount", RecountRefusal::NoRecounter);
    walk("ballot", BallotRefusal::Unnoticed);
    walk("box", BoxRefusal::NoReason);
    walk("named paper", NamedPaperRefusal::CalledAlready);
    walk("method", MethodRefusal::HeadsCannotBeWeighed);
    walk("section", SectionRefusal::InParts);
    walk("choice", ChoiceRefusal::OptionNotLeft);
    walk("roll call", RollCallRefusal::NobodyAnswered);
    walk("resolution", ResolutionRefusal::DeadlinePast);
    walk("ending", EndingRefusal::NoLaterMeeting);
    walk("discussion", DiscussionRefusal::OnlyAgreed);
    walk("grouping", GroupingRefusal::NotGrouped);
    walk("speaking", SpeakingRefusal::LimitOutOfRange);
    walk("plain words", PlainWordRefusal::TermThere);
    walk("attachments", AttachmentRefusal::NoSuchFile);
    walk("rating", RatingRefusal::NothingCounted);
    walk("notice", NoticeRefusal::PersonalNumber);
    walk("posting", PostingRefusal::TooShort);
    walk("allowance", AllowanceRefusal::TooMuch);
    walk("template", TemplateTrouble::MissingWord);
    walk("canonical", CanonicalTrouble::NotCanonical);
    walk("rules", RulePackFault::TooMany);
    walk("script", ScriptFault::NobodyFits);
    walk("package", PackageFault::WrongSignature);
    walk("dossier", DossierRefusal::NoDossier);
    walk("procedure", ProcedureFault::Contradictory);
    walk("handover", HandoverFault::NoRandomness);
}

void TestReasonWords::theFiguresStandInTheSentence()
{
    const QString words = wordsOf(Reason::refusal(VotingRefusal::BelowQuorum, {25, 26}));
    QVERIFY(words.contains(u"present 25"_s));
    QVERIFY(words.contains(u"needed 26"_s));
}

void TestReasonWords::theArticleStandsInBrackets()
{
    const QString words = wordsOf(Reason::refusal(VotingRefusal::BelowQuorum, {25, 26}, u"村民委员会组织法第三十条"_s));
    QVERIFY(words.endsWith(u"(村民委员会组织法第三十条)"_s));
}

void TestReasonWords::namesFromOutsideAreNotTakenForPlaces()
{
    const QString words = wordsOf(Reason::failure(SheetFault::TooLarge, {u"%2%1.xlsx"_s}, {64}));
    QVERIFY(words.startsWith(u"%2%1.xlsx is larger than 64 MiB"_s));
}

void TestReasonWords::aCodeNobodyWordsStillGivesASentence()
{
    QCOMPARE(wordsOf(Reason::refusal(Stranger::Code)), ReasonWords::unknown());
}

YISHIBU_TEST(TestReasonWords)

} // namespace yishibu

#include "tst_reason_words.moc"
