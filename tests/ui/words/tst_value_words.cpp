#include "tests/support/test_case.h"
#include "ui/words/ballot_words.h"
#include "ui/words/talk_words.h"
#include "ui/words/value_words.h"

#include <QLocale>
#include <QSet>

namespace yishibu {

using namespace Qt::StringLiterals;

class TestValueWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void eachValueOfAListIsToldFromTheOthers();
    void everyGapAndFaultHasASentence();
    void everyWarningNamesItsFiguresAndSource();
    void everyFindingOfABallotHasASentenceWithItsCode();
    void aDifferenceNamesItsRow();
    void datesFollowTheLanguage();
    void whatIsLeftIsSaidInMinutes();
    void moneyIsSaidInYuan();
    void doubtsOfTheRegisterAreReadFromTheirMachineWords();
};

namespace {

template<typename Value>
bool allDiffer(Value last)
{
    QSet<QString> words;
    for (int value = 0; value <= int(last); ++value)
        words.insert(wordOf(Value(value)));
    return words.size() == int(last) + 1 && !words.contains(QString());
}

} // namespace

void TestValueWords::eachValueOfAListIsToldFromTheOthers()
{
    QVERIFY(allDiffer(PartyStanding::Probationary));
    QVERIFY(allDiffer(Body::PartyBranch));
    QVERIFY(allDiffer(BookKind::Practice));
    QVERIFY(allDiffer(TopicClass::Rights));
    QVERIFY(allDiffer(TopicOrigin::Higher));
    QVERIFY(allDiffer(Funds::Collective));
    QVERIFY(allDiffer(MeetingState::Cancelled));
    QVERIFY(allDiffer(Stage::Publish));
    QVERIFY(allDiffer(ItemStep::Resolve));
    QVERIFY(allDiffer(Capacity::Observer));
    QVERIFY(allDiffer(PointColumn::ToCheck));
    QVERIFY(allDiffer(GroupingMethod::Together));
    QVERIFY(allDiffer(SpeakerClass::Villager));
    QVERIFY(allDiffer(GroupHint::FacilitatorIsChair));
    QVERIFY(allDiffer(Mood::VeryDiscontent));
    QVERIFY(allDiffer(RatingMethod::Taps));
    QVERIFY(allDiffer(ItemEnding::Deferred));
    QVERIFY(allDiffer(Light::Red));
    QVERIFY(allDiffer(NoticeKind::ResolutionNotice));
    QVERIFY(allDiffer(PostingState::MayComeDown));
    QVERIFY(allDiffer(NoticeStanding::NotGiven));
    QVERIFY(allDiffer(RowVerdict::Refused));
    QVERIFY(allDiffer(OpenReason::SeatDisagrees));
    QVERIFY(allDiffer(RowKind::Note));
    QVERIFY(allDiffer(Verdict::Trusted));
    QVERIFY(allDiffer(VoteMethod::Consensus));
    QVERIFY(allDiffer(QuestionKind::Approval));
    QVERIFY(allDiffer(SpoiledBecause::NoName));
    QVERIFY(allDiffer(RecountCause::AlwaysHere));
    QVERIFY(allDiffer(BatchStanding::Settled));
    QCOMPARE(QSet<QString>({wordOf(Sex::Unknown), wordOf(Sex::Male), wordOf(Sex::Female), wordOf(Sex::NotStated)}).size(), 4);
}

void TestValueWords::everyGapAndFaultHasASentence()
{
    QVERIFY(allDiffer(Gap::SupervisorIsOwner));
    QVERIFY(allDiffer(RowFault::NameMissing));
    for (int gap = 0; gap <= int(Gap::SupervisorIsOwner); ++gap)
        QVERIFY(wordOf(Gap(gap)).endsWith(u'.'));
}

void TestValueWords::everyWarningNamesItsFiguresAndSource()
{
    QSet<QString> sentences;
    for (int gap = 0; gap <= int(MeetingGap::EveningTooShort); ++gap) {
        const QString words = wordsOf(MeetingWarning{MeetingGap(gap), {3, 5}, u"第三十条"_s});
        QVERIFY2(words.endsWith(u"(第三十条)"_s) && !words.contains(u'%'), qPrintable(words));
        sentences.insert(words);
    }
    QCOMPARE(sentences.size(), int(MeetingGap::EveningTooShort) + 1);
    QVERIFY(wordsOf(MeetingWarning{MeetingGap::NoticeLate, {3, 5}, {}}).contains(u"3 days before"_s));
}

void TestValueWords::everyFindingOfABallotHasASentenceWithItsCode()
{
    QSet<QString> sentences;
    QStringList codes;
    const auto look = [&](const BallotFinding &finding) {
        const QString words = wordsOf(finding, Question());
        QVERIFY2(words.endsWith(u". ("_s + finding.code() + u')') && !words.contains(u'%'), qPrintable(words));
        for (const qint64 figure : finding.figures)
            QVERIFY2(words.contains(QString::number(figure)) || finding.figures.size() == 3, qPrintable(words));
        sentences.insert(words);
        codes.append(finding.code());
    };
    const auto figuresOf = [](BallotFault fault) -> QList<qint64> {
        switch (fault) {
        case BallotFault::MoreIssuedThanPresent:
        case BallotFault::MoreBackThanMayBe:
        case BallotFault::DoNotAddUp:
        case BallotFault::RecountOpen: return {37, 36};
        case BallotFault::PapersUncalled: return {37};
        case BallotFault::CountsDiffer: return {1, 37, 36};
        default: return {};
        }
    };
    for (int fault = 0; fault <= int(BallotFault::VotersUnknown); ++fault)
        look({.fault = BallotFault(fault), .doubt = {}, .figures = figuresOf(BallotFault(fault)), .names = {}});
    for (int doubt = 0; doubt <= int(BallotDoubt::NoSecretPlace); ++doubt)
        look({.fault = {}, .doubt = BallotDoubt(doubt), .figures = {}, .names = {u"甲"_s}});
    QCOMPARE(sentences.size(), codes.size());
    QCOMPARE(codes.first(), u"E1"_s);
    QVERIFY(codes.contains(u"E12"_s) && codes.contains(u"W1"_s));
    QCOMPARE(codes.last(), u"W11"_s);
}

void TestValueWords::aDifferenceNamesItsRow()
{
    const auto words = [](const Question &question, int row) {
        return wordsOf({.fault = BallotFault::CountsDiffer, .doubt = {}, .figures = {row, 18, 17}, .names = {}}, question);
    };
    QVERIFY(words({}, 1).startsWith(u"Against: laptop 18, blackboard 17."_s));
    QVERIFY(words({}, 3).startsWith(u"Spoiled: laptop 18, blackboard 17."_s));
    const Question lamps{.kind = QuestionKind::OneOf, .options = {u"修水渠"_s, u"装路灯"_s}};
    QVERIFY(words(lamps, 1).startsWith(u"装路灯: laptop 18, blackboard 17."_s));
    QVERIFY(words(lamps, 2).startsWith(u"Abstaining: laptop 18, blackboard 17."_s));
}

void TestValueWords::datesFollowTheLanguage()
{
    const QDate day(2026, 11, 2);
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    QCOMPARE(dateWords(day), u"2026年11月2日"_s);
    QCOMPARE(dateTimeWords(QDateTime(day, QTime(9, 5))), u"2026年11月2日 09:05"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(dateWords(day), u"2 November 2026"_s);
    QCOMPARE(dateWords(QDate()), QString());
    QCOMPARE(timeWords(QDateTime()), QString());
}

void TestValueWords::whatIsLeftIsSaidInMinutes()
{
    QCOMPARE(clockWords(180), u"03:00"_s);
    QCOMPARE(clockWords(9), u"00:09"_s);
    QCOMPARE(clockWords(0), u"00:00"_s);
    QCOMPARE(clockWords(-72), u"+01:12"_s);
    QCOMPARE(clockWords(3600), u"60:00"_s);
}

void TestValueWords::moneyIsSaidInYuan()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(moneyWords(42000000), u"420,000 yuan"_s);
    QCOMPARE(moneyWords(150), u"1.50 yuan"_s);
}

void TestValueWords::doubtsOfTheRegisterAreReadFromTheirMachineWords()
{
    const QString doubt = word(RowFault::IdCheck) + u' ' + u"no_such_word "_s + word(RowFault::BirthAhead);
    QCOMPARE(doubtWords(doubt), wordOf(RowFault::IdCheck) + u' ' + wordOf(RowFault::BirthAhead));
    QCOMPARE(doubtWords({}), QString());
}

YISHIBU_TEST(TestValueWords)

} // namespace yishibu

#include "tst_value_words.moc"
