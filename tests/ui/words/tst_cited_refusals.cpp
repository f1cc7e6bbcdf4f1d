#include "app/attendance/cited.h"
#include "tests/app/rules/shipped_laws.h"
#include "tests/support/test_case.h"
#include "tests/ui/words/asked_refusals.h"
#include "tests/ui/words/refusals_without_law.h"
#include "ui/words/floor_words.h"
#include "ui/words/reason_words.h"

#include <QDirIterator>
#include <QRegularExpression>

namespace yishibu {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

/// An enum of refusals by its name, and which of it a reason is: -1 where it is of another one.
struct Floor
{
    QString name;
    int (*codeOf)(const Reason &reason);
};

template<typename Code>
Floor floorOf(const QString &name)
{
    return {name, [](const Reason &reason) {
                const auto code = reason.code<Code>();
                return code ? int(*code) : -1;
            }};
}

#define FLOOR(Code) floorOf<Code>(u"" #Code ""_s)
/// Everything that may say no in the name of a rule.
QList<Floor> floors()
{
    return {FLOOR(AgendaRefusal), FLOOR(AllowanceRefusal), FLOOR(AttachmentRefusal), FLOOR(AttendanceRefusal), FLOOR(BallotRefusal), FLOOR(BoxRefusal),
            FLOOR(ChairRefusal), FLOOR(ChoiceRefusal), FLOOR(CourseRefusal), FLOOR(DiscussionRefusal), FLOOR(DossierRefusal), FLOOR(EndingRefusal), FLOOR(ExclusionRefusal),
            FLOOR(GroundworkRefusal), FLOOR(GroupingRefusal), FLOOR(LocalRefusal), FLOOR(MatterRefusal), FLOOR(MeetingRefusal), FLOOR(MethodRefusal), FLOOR(NamedPaperRefusal),
            FLOOR(NoticeRefusal), FLOOR(PaperRefusal), FLOOR(PlainWordRefusal), FLOOR(PlanRefusal), FLOOR(PostingRefusal),
            FLOOR(RatingRefusal), FLOOR(RecountRefusal), FLOOR(RegisterRefusal), FLOOR(ResolutionRefusal), FLOOR(RollCallRefusal), FLOOR(RulePackFault),
            FLOOR(SectionRefusal), FLOOR(SpeakingRefusal), FLOOR(TallyRefusal), FLOOR(TopicRefusal),
            FLOOR(VillageRefusal), FLOOR(VotingRefusal), FLOOR(WeighingRefusal)};
}
#undef FLOOR

/// The files of a room with their text.
QMap<QString, QString> textsOf(const QString &room, const QString &pattern)
{
    QMap<QString, QString> texts;
    QDirIterator walk(QStringLiteral(YISHIBU_SOURCE_DIR "/") + room, {pattern}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly))
            texts.insert(file.fileName(), QString::fromUtf8(file.readAll()));
    }
    return texts;
}

/// Every enum of refusals in the rules' headers with its words, in their order.
QMap<QString, QStringList> declared()
{
    static const QRegularExpression whole(u"enum class (\\w+Refusal|RulePackFault) \\{(.*?)\\};"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression remark(u"//[^\n]*"_s);
    static const QRegularExpression blank(u"\\s"_s);
    QMap<QString, QStringList> enums;
    for (const QString &text : textsOf(u"app"_s, u"*.h"_s)) {
        for (const QRegularExpressionMatch &found : whole.globalMatch(text))
            enums.insert(found.captured(1), found.captured(2).remove(remark).remove(blank).split(u',', Qt::SkipEmptyParts));
    }
    return enums;
}

QString nameOf(const Reason &reason, const QMap<QString, QStringList> &enums)
{
    for (const Floor &floor : floors()) {
        if (const int code = floor.codeOf(reason); code >= 0)
            return floor.name + u"::"_s + enums.value(floor.name).value(code);
    }
    return {};
}

} // namespace

/// Each refusal that stems from law names its article or source on the screen: the rules are asked for real, and the sentence that
/// people read holds what they said. Of each other one it is written down why no law stands behind it.
class TestCitedRefusals : public QObject
{
    Q_OBJECT

    const QMap<QString, QStringList> m_enums = declared();
    QSet<QString> m_cited;

    QList<Reason> m_all;

private Q_SLOTS:
    void initTestCase();
    void everyFloorIsAsked();
    void everyRefusalOfTheLawNamesIt();
    void everyOtherRefusalHasItsReason();
    void noneOfTheLawIsGivenWithoutIt();
    void whatIsNoLawNamesNone();
    void whatAPageSaysByItselfIsNoLaw();
};

void TestCitedRefusals::initTestCase()
{
    for (const QDate day : {QDate(2025, 4, 30), QDate(2025, 12, 31), QDate(2026, 11, 22)}) {
        const QList<Reason> asked = refusalsOfLawOn(day);
        QVERIFY(asked.size() > 100);
        m_all.append(asked);
    }
    for (const Reason &reason : std::as_const(m_all))
        m_cited.insert(nameOf(reason, m_enums));
}

/// An enum that is new has to be put among the floors above.
void TestCitedRefusals::everyFloorIsAsked()
{
    QStringList asked;
    for (const Floor &floor : floors())
        asked.append(floor.name);
    asked.sort();
    QCOMPARE(asked, m_enums.keys());
}

void TestCitedRefusals::everyRefusalOfTheLawNamesIt()
{
    static const QRegularExpression law(u"法|条例|国办发|规定"_s);
    for (const Reason &reason : std::as_const(m_all)) {
        const QString words = nameOf(reason, m_enums) + u": "_s + wordsOf(reason);
        QVERIFY2(!reason.article().isEmpty(), qPrintable(words));
        QVERIFY2(words.contains(reason.article()), qPrintable(words));
        QVERIFY2(reason.article().contains(law), qPrintable(words));
    }
}

/// A new refusal is either asked above and names its article, or stands in the list with the reason why none can.
void TestCitedRefusals::everyOtherRefusalHasItsReason()
{
    QSet<QString> listed;
    for (const QStringList &names : refusalsWithoutLaw())
        listed.unite({names.cbegin(), names.cend()});
    QSet<QString> expected;
    for (auto one = m_enums.cbegin(); one != m_enums.cend(); ++one) {
        for (const QString &word : *one)
            expected.insert(one.key() + u"::"_s + word);
    }
    expected.subtract(m_cited);
    const auto without = [](QSet<QString> some, const QSet<QString> &others) {
        return QStringList(some.subtract(others).values()).join(u' ');
    };
    // As texts, so that a failure says which.
    QCOMPARE(without(expected, listed), QString());
    QCOMPARE(without(listed, expected), QString());
}

/// Nowhere is such a refusal made by hand without its article.
void TestCitedRefusals::noneOfTheLawIsGivenWithoutIt()
{
    static const QRegularExpression bare(u"(cited\\()?Reason::(?:refusal|failure)\\((\\w+::\\w+)(?:, \\{[^{}]*\\})?\\)"_s);
    QStringList without;
    for (const QString &room : {u"app"_s, u"db"_s, u"ui"_s}) {
        const QMap<QString, QString> texts = textsOf(room, u"*.cpp"_s);
        for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
            for (const QRegularExpressionMatch &found : bare.globalMatch(*text)) {
                if (found.captured(1).isEmpty() && m_cited.contains(found.captured(2)))
                    without.append(text.key() + u": "_s + found.captured(2));
            }
        }
    }
    QCOMPARE(without.join(u'\n'), QString());
}

/// An article that does not speak of it would teach people to overlook articles.
void TestCitedRefusals::whatIsNoLawNamesNone()
{
    const RuleCard card = shippedLawOn(QDate(2026, 11, 22)).cards.first();
    for (const auto why : {AttendanceRefusal::AlreadyHere, AttendanceRefusal::NoSuchSignIn, AttendanceRefusal::NoReason})
        QVERIFY(cited(Reason::refusal(why), card).article().isEmpty());
    const Reason named = Reason::refusal(AttendanceRefusal::NoProxy, {}, u"章程第九条"_s);
    QCOMPARE(cited(named, card), named);
    QCOMPARE(cited(Reason::refusal(CourseRefusal::NotOpenYet), card), Reason::refusal(CourseRefusal::NotOpenYet));
}

/// Why a page does not go on it mostly says in the words of a refusal; a sentence of its own, which can name no article, stands in the
/// list with the reason why it needs none.
void TestCitedRefusals::whatAPageSaysByItselfIsNoLaw()
{
    static const QRegularExpression why(u"::why\\w*Not\\(\\) const\\n\\{\\n(.*?)\\n\\}\\n"_s,
                                        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression own(u"\\btr\\(\"([^\"]*)\""_s);
    QStringList listed;
    for (const QStringList &sentences : pageSentencesWithoutLaw())
        listed += sentences;
    QStringList unlisted;
    int found = 0;
    const QMap<QString, QString> texts = textsOf(u"ui"_s, u"*.cpp"_s);
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        for (const QRegularExpressionMatch &body : why.globalMatch(*text)) {
            for (const QRegularExpressionMatch &said : own.globalMatch(body.captured(1))) {
                ++found;
                if (!listed.contains(said.captured(1)))
                    unlisted.append(text.key() + u": "_s + said.captured(1));
            }
        }
    }
    QVERIFY(found >= 8); // they are still written so that they are found here
    QCOMPARE(unlisted.join(u'\n'), QString());
}

YISHIBU_TEST(TestCitedRefusals)

} // namespace yishibu

#include "tst_cited_refusals.moc"
