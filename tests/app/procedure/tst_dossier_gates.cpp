#include "app/procedure/dossier_gates.h"

#include "tests/app/rules/shipped_laws.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

namespace {

StepRecord held(const QString &step, const char *kind, QDate day)
{
    return {.step = step, .day = day, .kind = {QString::fromLatin1(kind)}, .base = 21, .present = 15, .inFavour = 14};
}

StepRecord hung(const QString &step, QDate day)
{
    return {.step = step, .day = day};
}

bool refuses(const Done &done, DossierRefusal why)
{
    return !done && done.error().is(why);
}

} // namespace

/// What the law asks before a step is held: whose matter it is, what has to hang before, and what rests on a sheet.
class TestDossierGates : public QObject
{
    Q_OBJECT

    const ProcedureForm m_form = readProcedureForm(bytesOf(u"resources/procedures/four-two.json"_s)).value();
    Dossier m_dossier;
    QString m_matter;
    QList<Delegation> m_delegations;
    QString m_division;

    /// What the shipped laws say on the day of each step.
    DossierLaw lawOf(const Dossier &dossier) const
    {
        DossierLaw law{.delegations = m_delegations};
        const StepRecord *decision = dossier.record(u"resolve"_s);
        const MeetingKind decider = decision ? decision->kind : m_form.deciding().held.first();
        for (const StepRecord &one : dossier.records) {
            const Law then = lawOn(shippedPacks(), one.day, m_division);
            if (const RuleCard *card = then.card(one.kind.word.isEmpty() ? decider : one.kind))
                law.cards.insert(one.step, *card);
            if (const Matter *matter = one.step == u"resolve"_s ? then.matter(m_matter) : nullptr)
                law.matter = *matter;
        }
        return law;
    }
    Done may(const StepRecord &record) const
    {
        Dossier with = m_dossier;
        with.records.append(record);
        return mayRecord(m_form, m_dossier, record, lawOf(with));
    }
    /// Whether the rest stands once that sheet is as given; withdrawn without one.
    Done mayBecome(const QString &step, const std::optional<StepRecord> &record) const
    {
        Dossier after = m_dossier;
        after.records.removeIf([&step](const StepRecord &one) { return one.step == step; });
        if (record)
            after.records.append(*record);
        return stillStand(m_form, m_dossier, lawOf(m_dossier), after, lawOf(after));
    }
    StepRecord moved(const QString &step, QDate day) const
    {
        StepRecord record = *m_dossier.record(step);
        record.day = day;
        return record;
    }

private Q_SLOTS:
    void init()
    {
        m_matter.clear();
        m_delegations.clear();
        m_division = u"990101001001"_s;
        m_dossier = {.form = m_form.id};
        m_dossier.records = {held(u"propose"_s, "party_branch_meeting", {2026, 10, 8}),
                             held(u"resolve"_s, "representatives_meeting", {2026, 11, 2}),
                             hung(u"publish_resolution"_s, {2026, 11, 3}), hung(u"publish_outcome"_s, {2026, 12, 1})};
    }

    void nothingComesOfADecisionThatNeverHung()
    {
        m_dossier.records.resize(2);
        const Done early = may(hung(u"publish_outcome"_s, {2026, 11, 3}));
        QVERIFY(refuses(early, DossierRefusal::NotPosted));
        QCOMPARE(early.error().article(), u"村民委员会组织法第三十五条"_s);
        QCOMPARE(early.error().names(), QStringList{u"决议公开"_s});
        QVERIFY(refuses(may(hung(u"publish_outcome"_s, {2027, 6, 1})), DossierRefusal::NotPosted)); // however late
        m_dossier.records.append(hung(u"publish_resolution"_s, {2026, 11, 3}));
        QVERIFY(may(hung(u"publish_outcome"_s, {2026, 12, 1})));
    }

    /// A sheet from paper that shows no decision opens no disclosure; it may stand as what was held.
    void whatDidNotPassIsNotPosted()
    {
        m_dossier.records.resize(1);
        StepRecord decision = held(u"resolve"_s, "representatives_meeting", {2026, 11, 2});
        decision.base = 45;
        decision.present = 10;
        decision.inFavour = 9;
        QVERIFY(may(decision));
        m_dossier.records.append(decision);
        const Done few = may(hung(u"publish_resolution"_s, {2026, 11, 3}));
        QVERIFY(refuses(few, DossierRefusal::TooFewCame));
        QCOMPARE(few.error().figures(), (QList<qint64>{10, 45, 30}));
        QCOMPARE(few.error().article(), u"村民委员会组织法第三十条"_s);
        m_dossier.records.last().present = 30;
        m_dossier.records.last().inFavour = 15; // half is not more than half
        const Done none = may(hung(u"publish_resolution"_s, {2026, 11, 3}));
        QVERIFY(refuses(none, DossierRefusal::NoMajority));
        QCOMPARE(none.error().figures(), (QList<qint64>{15, 30, 16}));
        QCOMPARE(none.error().article(), u"村民委员会组织法第三十条"_s);
        m_dossier.records.last().meeting = MeetingId::fresh(); // counted and sealed in this program
        QVERIFY(may(hung(u"publish_resolution"_s, {2026, 11, 3})));
        m_dossier.records.last().meeting.reset();
        m_dossier.records.last().inFavour = 16;
        QVERIFY(may(hung(u"publish_resolution"_s, {2026, 11, 3})));
        m_dossier.records.append(hung(u"publish_resolution"_s, {2026, 11, 3}));
        StepRecord mended = *m_dossier.record(u"resolve"_s);
        mended.inFavour = 3;
        QVERIFY(refuses(mayBecome(u"resolve"_s, mended), DossierRefusal::SheetInTheWay));
        mended.base = mended.present = mended.inFavour = 0; // no figures were typed
        QVERIFY(mayBecome(u"resolve"_s, mended));
    }

    void aMatterIsDecidedByItsOwnBody()
    {
        m_dossier.records.resize(1);
        m_matter = u"village_rules"_s;
        const Done barred = may(held(u"resolve"_s, "representatives_meeting", {2026, 11, 2}));
        QVERIFY(!barred && barred.error().is(MatterRefusal::NotDelegable));
        QVERIFY2(barred.error().article().startsWith(u"村民委员会组织法第三十一条"_s), qPrintable(barred.error().article()));
        QVERIFY(may(held(u"resolve"_s, "villagers_assembly", {2026, 11, 2})));
        m_matter = u"land_compensation"_s;
        const Done theirs = may(held(u"resolve"_s, "villagers_assembly", {2026, 11, 2}));
        QVERIFY(!theirs && theirs.error().is(MatterRefusal::WrongBody));
        QVERIFY(theirs.error().article().startsWith(u"农村集体经济组织法"_s));
    }

    void whatWasNotHandedOverIsRefused()
    {
        m_dossier.records.resize(1);
        m_matter = u"work_allowance"_s;
        StepRecord decision = held(u"resolve"_s, "representatives_meeting", {2026, 11, 2});
        const Done without = may(decision);
        QVERIFY(refuses(without, DossierRefusal::NoDelegation));
        QVERIFY2(without.error().article().startsWith(u"村民委员会组织法第二十八条"_s), qPrintable(without.error().article()));
        QVERIFY(!without.error().names().value(0).isEmpty());
        const Delegation given{.decidedOn = {2026, 3, 1}, .matter = m_matter, .from = {2026, 3, 1}, .until = {2026, 11, 1}};
        m_delegations = {given};
        QVERIFY(refuses(may(decision), DossierRefusal::NoDelegation)); // it ended the day before
        m_delegations.first().until = QDate(2026, 11, 2);
        QVERIFY(may(decision));
        m_division = u"460106100203"_s; // 海南 art. 11: in writing
        const Done unwritten = may(decision);
        QVERIFY(refuses(unwritten, DossierRefusal::DelegationNotInWriting)); // it is in the register
        QVERIFY(!unwritten.error().names().value(0).isEmpty());
        QCOMPARE(unwritten.error().article(), u"海南省实施村民委员会组织法办法第十一条"_s);
        m_delegations.first().paper = u"村民会议决议第2号"_s;
        QVERIFY(may(decision));
        m_division = u"990101001001"_s;
        m_delegations.first().matter = u"village_rules"_s;
        QVERIFY(refuses(may(decision), DossierRefusal::NoDelegation));
        QVERIFY(may(held(u"resolve"_s, "villagers_assembly", {2026, 11, 2}))); // their own
        decision.meeting = MeetingId::fresh(); // it was opened on its delegation
        QVERIFY(may(decision));
    }

    void aSheetIsNotTakenFromUnderOthers()
    {
        QVERIFY(mayBecome(u"publish_outcome"_s, {}));
        const Done studied = mayBecome(u"propose"_s, moved(u"propose"_s, {2026, 11, 3}));
        QVERIFY(refuses(studied, DossierRefusal::SheetInTheWay));
        QCOMPARE(studied.error().names(), QStringList{u"村民会议或者村民代表会议决议"_s});
        QCOMPARE(studied.error().article(), u"村民委员会组织法第二十八条第三款"_s);
        QVERIFY(refuses(mayBecome(u"propose"_s, {}), DossierRefusal::SheetInTheWay));
        QVERIFY(mayBecome(u"propose"_s, moved(u"propose"_s, {2026, 11, 2})));
        for (const auto &decision : {std::optional<StepRecord>(), std::optional(moved(u"resolve"_s, {2026, 11, 5}))}) {
            const Done posted = mayBecome(u"resolve"_s, decision);
            QVERIFY(refuses(posted, DossierRefusal::SheetInTheWay));
            QCOMPARE(posted.error().names(), QStringList{u"决议公开"_s});
            QCOMPARE(posted.error().article(), u"村民委员会组织法第三十五条"_s);
        }
        for (const auto &posted : {std::optional<StepRecord>(), std::optional(moved(u"publish_resolution"_s, {2026, 11, 20}))})
            QCOMPARE(mayBecome(u"publish_resolution"_s, posted).error().names(), QStringList{u"实施结果公开"_s});
    }

    void theReasonForNoStudyIsNotTakenFromUnderTheDecision()
    {
        m_dossier.records.removeFirst();
        m_dossier.studyWaiver = u"防汛抢险，来不及"_s;
        Dossier after = m_dossier;
        after.studyWaiver.clear();
        const Done done = stillStand(m_form, m_dossier, lawOf(m_dossier), after, lawOf(after));
        QVERIFY(refuses(done, DossierRefusal::SheetInTheWay));
    }

    void whatNeverStoodStopsNobodyFromMending()
    {
        m_dossier.records.removeFirst(); // kept before anybody asked
        StepRecord mended = *m_dossier.record(u"resolve"_s);
        QVERIFY(mayBecome(u"publish_outcome"_s, moved(u"publish_outcome"_s, {2026, 12, 5})));
        mended.words = u"补充"_s;
        QVERIFY(mayBecome(u"resolve"_s, mended));
    }
};

YISHIBU_TEST(TestDossierGates)
#include "tst_dossier_gates.moc"
