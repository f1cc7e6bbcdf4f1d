#include "app/minutes/dossier_step.h"

#include "app/procedure/dossier_gates.h"
#include "tests/app/rules/shipped_laws.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

namespace {

const QDate evening{2026, 11, 22};
const QString decides = u"resolve"_s;

/// The sealed record of a meeting of 47, of which 34 signed in, with one count that passed.
Minutes minutesOf(const VoteLines &vote)
{
    Minutes minutes;
    minutes.day = evening;
    minutes.base = 47;
    minutes.present = 34;
    minutes.items = {ItemLines{.title = u"议题"_s, .votes = {vote}, .ending = u"通过"_s}};
    return minutes;
}

VoteLines counted(int base, int present, int inFavour, int required, const QString &by)
{
    VoteLines vote;
    vote.motion = u"同意该方案"_s;
    vote.method = u"举手表决"_s;
    vote.base = base;
    vote.present = present;
    vote.inFavour = inFavour;
    vote.against = present - inFavour;
    vote.required = required;
    vote.passed = true;
    vote.countedBy = by;
    return vote;
}

} // namespace

/// A meeting led in this program as a sheet of its dossier: its sealed vote stands as it was counted.
class TestDossierStep : public QObject
{
    Q_OBJECT

    const ProcedureForm m_form = readProcedureForm(bytesOf(u"resources/procedures/four-two.json"_s)).value();

    StepRecord ledWith(const VoteLines &vote) const
    {
        Meeting meeting;
        meeting.kind = MeetingKind::representatives();
        return stepFromMinutes(decides, meeting, minutesOf(vote), 0);
    }
    /// The law of the evening, with the matter the vote was about.
    DossierLaw lawOf(const QString &matter) const
    {
        const Law law = lawOf2025();
        DossierLaw judged{.matter = *law.matter(matter), .studiedOn = evening};
        judged.cards.insert(decides, cardFor(law.matter(matter), *law.card(MeetingKind::representatives())));
        return judged;
    }
    void stands(const StepRecord &record, const DossierLaw &law) const
    {
        Dossier dossier{.form = m_form.id};
        const Done may = mayRecord(m_form, dossier, record, law);
        QVERIFY2(may, may ? "" : qPrintable(may.error().article()));
        dossier.records = {record};
        for (const DossierWarning &one : warningsOf(m_form, dossier, law))
            QVERIFY(one.what != DossierWarning::What::TooFewPresent && one.what != DossierWarning::What::TooFewInFavour);
    }

private Q_SLOTS:
    void householdsAreNoPersons()
    {
        const StepRecord record = ledWith(counted(412, 330, 250, 166, u"户"_s));
        QCOMPARE(record.base, 47); // who should attend, and came: persons
        QCOMPARE(record.present, 34);
        QCOMPARE(record.inFavour, 250);
        QVERIFY2(record.words.contains(u"全村412户"_s) && record.words.contains(u"同意250户"_s), qPrintable(record.words));
        QVERIFY2(record.words.contains(u"须有166户以上同意"_s) && record.words.contains(u"通过"_s), qPrintable(record.words));
        stands(record, lawOf(u"fund_labour_raising"_s));
    }

    void othersThanRepresentativesHadNoVoice()
    {
        // Two thirds of 42 representatives are 28; of the 47 members of the meeting it would take 32.
        const StepRecord record = ledWith(counted(42, 30, 28, 28, u"村民代表"_s));
        QVERIFY2(record.words.contains(u"村民代表42人"_s) && record.words.contains(u"须有28人以上同意"_s), qPrintable(record.words));
        stands(record, lawOf(u"land_readjustment"_s));
    }

    /// Where the village counts those there at the count, whoever signed in and left weighs nothing afterwards either.
    void whoLeftBeforeTheCountWeighsNothing()
    {
        // Of the 34 who had signed in it would take 18.
        const StepRecord record = ledWith(counted(47, 32, 17, 17, {}));
        DossierLaw law = lawOf(u"public_welfare"_s);
        law.matter.reset();
        stands(record, law);
    }

    /// 30 members of the collective were in favour; ten of them had moved away and are not among the 20 of the group's meeting.
    void membersBesideTheGroupMayBeMoreThanItsMeeting()
    {
        StepRecord record = ledWith(counted(47, 32, 30, 30, u"集体成员"_s));
        record.base = 24;
        record.present = 20;
        DossierLaw law = lawOf(u"public_welfare"_s);
        law.matter.reset();
        stands(record, law);
    }

    void whatIsTypedFromPaperIsStillLookedAt()
    {
        StepRecord record = ledWith(counted(47, 32, 17, 17, {}));
        record.meeting.reset();
        record.inFavour = 36;
        DossierLaw law = lawOf(u"public_welfare"_s);
        law.matter.reset();
        QVERIFY(mayRecord(m_form, {.form = m_form.id}, record, law).error().is(DossierRefusal::FavourOverPresent));
    }
};

YISHIBU_TEST(TestDossierStep)
#include "tst_dossier_step.moc"
