#include "app/procedure/dossier.h"

#include "app/procedure/dossier_gates.h"
#include "app/procedure/dossier_standing.h"
#include "app/procedure/one_head.h"
#include "app/procedure/record_book.h"
#include "app/procedure/step_posting.h"
#include "tests/app/rules/shipped_laws.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

namespace {

using What = DossierWarning::What;

ProcedureForm shipped(const QString &name)
{
    return readProcedureForm(bytesOf(u"resources/procedures/%1.json"_s.arg(name))).value();
}

StepRecord held(const QString &step, const char *kind, QDate day, int plan = 1)
{
    return {.step = step, .day = day, .kind = {QString::fromLatin1(kind)}, .base = 21, .present = 15, .inFavour = 14, .planVersion = plan};
}

StepRecord hung(const QString &step, QDate day, int plan = 1)
{
    return {.step = step, .day = day, .planVersion = plan};
}

bool refuses(const Done &done, DossierRefusal why)
{
    return !done && done.error().is(why);
}

QList<What> whats(const QList<DossierWarning> &warnings)
{
    QList<What> list;
    for (const DossierWarning &one : warnings)
        list.append(one.what);
    return list;
}

} // namespace

/// 四议两公开 as one dossier: its order, its gates, and what an inspector would ask about.
class TestDossier : public QObject
{
    Q_OBJECT

    const ProcedureForm m_form = shipped(u"four-two"_s);
    Dossier m_dossier;
    QDate m_studiedOn;

    /// What the shipped laws say on the day of each step.
    DossierLaw law(const std::optional<StepRecord> &added = {}) const
    {
        DossierLaw law{.studiedOn = m_studiedOn};
        QList<StepRecord> records = m_dossier.records;
        if (added)
            records.append(*added);
        const StepRecord *decision = m_dossier.record(u"resolve"_s);
        for (const StepRecord &one : std::as_const(records)) {
            const Law onThatDay = shippedLawOn(one.day);
            if (const RuleCard *card = onThatDay.card(one.kind.word.isEmpty() && decision ? decision->kind : one.kind))
                law.cards.insert(one.step, *card);
        }
        return law;
    }
    Done may(const StepRecord &record) const { return mayRecord(m_form, m_dossier, record, law(record)); }
    QList<DossierWarning> warnings() const { return warningsOf(m_form, m_dossier, law()); }

    void put(const StepRecord &record)
    {
        const Done done = may(record);
        QVERIFY2(done, qPrintable(record.step));
        m_dossier.records.append(record);
    }
    void fillUpToTheDecision()
    {
        put(held(u"propose"_s, "party_branch_meeting", {2026, 10, 8}));
        put(held(u"confer"_s, "two_committees_meeting", {2026, 10, 12}));
        put(held(u"review"_s, "party_members_meeting", {2026, 10, 20}, 2));
        put(held(u"resolve"_s, "representatives_meeting", {2026, 11, 22}, 2));
    }

private Q_SLOTS:
    void init()
    {
        m_dossier = {.form = m_form.id};
        m_studiedOn = {};
    }

    void theFormsAreWhole()
    {
        QCOMPARE(m_form.name, u"四议两公开"_s);
        QCOMPARE(m_form.steps.size(), 6);
        QCOMPARE(m_form.deciding().id, u"resolve"_s);
        for (const QString &name : {u"five-five"_s, u"six-two"_s}) {
            const ProcedureForm form = shipped(name);
            QVERIFY(form.mark == RuleMark::Recalled); // shown as such
            QVERIFY(form.at(u"propose"_s) < form.at(u"resolve"_s) && form.at(u"resolve"_s) < form.at(u"publish_resolution"_s));
        }
        QCOMPARE(std::ranges::count(shipped(u"five-five"_s).steps, true, &ProcedureStep::isDisclosure), 5);
        // Every meeting a form names has a card in the law in force.
        const Law law = lawOf2025();
        for (const QString &name : {u"four-two"_s, u"five-five"_s, u"six-two"_s}) {
            for (const ProcedureStep &step : shipped(name).steps) {
                for (const MeetingKind &kind : step.held)
                    QVERIFY2(law.card(kind), qPrintable(kind.word));
            }
        }
    }

    void theMissingStepIsAlwaysTold()
    {
        QCOMPARE(nextStep(m_form, m_dossier), std::optional(u"propose"_s));
        put(held(u"propose"_s, "party_branch_meeting", {2026, 10, 8}));
        QCOMPARE(nextStep(m_form, m_dossier), std::optional(u"confer"_s));
        QVERIFY(standingOf(m_form, m_dossier, u"propose"_s) == StepStanding::Held);
        QVERIFY(standingOf(m_form, m_dossier, u"confer"_s) == StepStanding::Next);
        QVERIFY(standingOf(m_form, m_dossier, u"resolve"_s) == StepStanding::Later);
        put(held(u"confer"_s, "two_committees_meeting", {2026, 10, 12}));
        put(held(u"review"_s, "party_members_meeting", {2026, 10, 20}));
        put(held(u"resolve"_s, "representatives_meeting", {2026, 11, 22}));
        put(hung(u"publish_resolution"_s, {2026, 11, 23}));
        put(hung(u"publish_outcome"_s, {2027, 3, 1}));
        QVERIFY(!nextStep(m_form, m_dossier));
        QVERIFY(warnings().isEmpty());
    }

    void nothingIsDecidedBeforeThePartyStudiedIt()
    {
        const StepRecord decision = held(u"resolve"_s, "representatives_meeting", {2026, 11, 22});
        const Done early = may(decision);
        QVERIFY(refuses(early, DossierRefusal::NoStudyBefore));
        QCOMPARE(early.error().article(), u"村民委员会组织法第二十八条第三款"_s);
        m_dossier.records = {held(u"propose"_s, "party_branch_meeting", {2026, 11, 23})};
        QVERIFY(refuses(may(decision), DossierRefusal::NoStudyBefore)); // studied afterwards
        m_dossier.studyWaiver = u"防汛抢险，来不及"_s;
        QVERIFY(may(decision)); // reasoned, recorded, printed
        m_dossier.studyWaiver.clear();
        m_dossier.records = {held(u"propose"_s, "party_branch_meeting", {2026, 11, 22})};
        QVERIFY(may(decision));
    }

    void aDecisionHangsItsDaysBeforeItsOutcomeDoes()
    {
        fillUpToTheDecision();
        QVERIFY(refuses(may(hung(u"publish_resolution"_s, {2026, 11, 21})), DossierRefusal::NothingDecided));
        put(hung(u"publish_resolution"_s, {2026, 11, 23}));
        // Hung on the 23rd it may come down on 9 December (D+16).
        const Done soon = may(hung(u"publish_outcome"_s, {2026, 12, 8}));
        QVERIFY(refuses(soon, DossierRefusal::StillHanging));
        QCOMPARE(soon.error().figures(), (QList<qint64>{1, 15}));
        QCOMPARE(soon.error().article(), u"村民委员会组织法第三十五条"_s);
        QVERIFY(may(hung(u"publish_outcome"_s, {2026, 12, 9})));
        m_dossier.records.clear();
        QVERIFY(refuses(may(hung(u"publish_resolution"_s, {2026, 11, 23})), DossierRefusal::NothingDecided));
    }

    void aStepIsTakenByItsOwnBody()
    {
        QVERIFY(refuses(may(held(u"review"_s, "courtyard_meeting", {2026, 10, 20})), DossierRefusal::WrongKind));
        QVERIFY(refuses(may(held(u"dance"_s, "courtyard_meeting", {2026, 10, 20})), DossierRefusal::UnknownStep));
        StepRecord record = held(u"propose"_s, "party_branch_meeting", {2026, 10, 8});
        record.present = 22;
        QVERIFY(refuses(may(record), DossierRefusal::PresentOverBase));
        record.present = 10;
        QVERIFY(refuses(may(record), DossierRefusal::FavourOverPresent));
        record.day = {};
        QVERIFY(refuses(may(record), DossierRefusal::NoDay));
        put(held(u"propose"_s, "party_branch_meeting", {2026, 10, 8}));
        QVERIFY(refuses(may(held(u"propose"_s, "party_branch_meeting", {2026, 10, 9})),
                        DossierRefusal::HeldAlready));
        StepRecord mended = m_dossier.records.constFirst();
        mended.words = u"补充记录"_s;
        QVERIFY(may(mended));
    }

    void whatAnInspectorWouldAskIsWarnedAbout()
    {
        fillUpToTheDecision();
        QVERIFY(warnings().isEmpty());
        m_dossier.records[1].day = QDate(2026, 10, 7); // 商议 before 提议
        QCOMPARE(whats(warnings()), QList<What>{What::Backwards});
        QCOMPARE(warnings().constFirst().names, (QStringList{u"村党组织提议"_s, u"村“两委”商议"_s}));
        for (StepRecord &record : m_dossier.records)
            record.day = QDate(2026, 11, 22);
        QCOMPARE(whats(warnings()), QList<What>{What::AllOnOneDay});
        m_dossier.records.removeAt(2);
        m_dossier.records[1].day = QDate(2026, 11, 23);
        m_dossier.records[2].day = QDate(2026, 11, 24);
        const auto left = warnings();
        QCOMPARE(whats(left), QList<What>{What::Missing});
        QCOMPARE(left.constFirst().names, QStringList{u"党员大会审议"_s});
        m_dossier.records[2].planVersion = 0;
        QCOMPARE(whats(warnings()), (QList<What>{What::Missing, What::PlanGoesBack}));
    }

    void aDisclosureIsCountedByTheLawAndNotByTheForm()
    {
        QByteArray json = bytesOf(u"resources/procedures/four-two.json"_s);
        json.replace("\"posting_days\": 15", "\"posting_days\": 7");
        const ProcedureForm local = readProcedureForm(json).value();
        fillUpToTheDecision();
        put(hung(u"publish_resolution"_s, {2026, 11, 23}, 2));
        QVERIFY(refuses(mayRecord(local, m_dossier, hung(u"publish_outcome"_s, {2026, 12, 2}), law()), DossierRefusal::StillHanging));
        QCOMPARE(daysToHang(local, *local.step(u"publish_outcome"_s), law()), 15);
        // What the notice itself says goes before what is worked out; too short is told.
        m_dossier.records.last().postedUntil = QDate(2026, 11, 30);
        const auto told = warnings();
        QCOMPARE(whats(told), QList<What>{What::ShortPosting});
        QCOMPARE(told.constFirst().figures, (QList<qint64>{7, 15}));
        QCOMPARE(told.constFirst().article, u"村民委员会组织法第三十五条"_s);
        m_dossier.records.last().postedUntil = QDate(2026, 12, 13); // the village's own twenty days
        QVERIFY(warnings().isEmpty());
        QVERIFY(refuses(may(hung(u"publish_outcome"_s, {2026, 12, 13})), DossierRefusal::StillHanging));
        QVERIFY(may(hung(u"publish_outcome"_s, {2026, 12, 14})));
    }

    void aPostingEndsAfterTheHoliday()
    {
        fillUpToTheDecision();
        const StepRecord posted = hung(u"publish_resolution"_s, {2026, 11, 23});
        DossierLaw judged = law();
        QCOMPARE(hangingOf(m_form, posted, judged).last, QDate(2026, 12, 8));
        judged.holidays = Holidays().with({{.day = {2026, 12, 8}, .name = u"假日"_s, .source = {}}});
        QCOMPARE(hangingOf(m_form, posted, judged).last, QDate(2026, 12, 9));
        // A draft hangs as long as its form says, whatever is decided later.
        const ProcedureForm five = shipped(u"five-five"_s);
        QCOMPARE(daysToHang(five, *five.step(u"publish_proposal"_s), judged), 7);
    }

    void theLawIsThatOfTheDay()
    {
        const StepRecord before = held(u"resolve"_s, "representatives_meeting", {2025, 12, 31});
        const StepRecord after = held(u"resolve"_s, "representatives_meeting", {2026, 1, 1});
        QVERIFY(may(before)); // no law asked for a study then
        QVERIFY(refuses(may(after), DossierRefusal::NoStudyBefore));
        m_dossier.records = {before, hung(u"publish_resolution"_s, {2025, 12, 31})};
        const Law old = shippedLawOn({2025, 12, 31});
        const RuleCard card = *old.card(before.kind);
        const QDate free = postingPeriod(QDate(2025, 12, 31), card.postingDays).takeDown;
        QVERIFY(free < QDate(2026, 1, 16));
        const Done soon = may(hung(u"publish_outcome"_s, free.addDays(-1)));
        QVERIFY(refuses(soon, DossierRefusal::StillHanging));
        QCOMPARE(soon.error().article(), card.postingArticle);
        QVERIFY(may(hung(u"publish_outcome"_s, free)));
        // Hung under the law of 2025, it hangs as that one asks.
        m_dossier.records.last().day = QDate(2026, 1, 5);
        const Done later = may(hung(u"publish_outcome"_s, {2026, 1, 20}));
        QVERIFY(refuses(later, DossierRefusal::StillHanging));
        QCOMPARE(later.error().article(), u"村民委员会组织法第三十五条"_s);
        QVERIFY(may(hung(u"publish_outcome"_s, {2026, 1, 21})));
    }

    void theLawIsThatOfTheBody_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("article");
        QTest::newRow("assembly") << u"villagers_assembly"_s << u"村民委员会组织法第二十八条第三款"_s;
        QTest::newRow("members") << u"members_assembly"_s << u"农村集体经济组织法第二十六条"_s;
        QTest::newRow("group") << u"group_meeting"_s << QString();
        QTest::newRow("households") << u"household_assembly"_s << QString();
    }

    void theLawIsThatOfTheBody()
    {
        QFETCH(QString, kind);
        QFETCH(QString, article);
        const Done done = may(held(u"resolve"_s, kind.toLatin1().constData(), {2026, 11, 22}));
        QCOMPARE(bool(done), article.isEmpty());
        if (!done)
            QCOMPARE(done.error().article(), article);
    }

    void theStudyAnAgendaNamesCounts()
    {
        const StepRecord decision = held(u"resolve"_s, "representatives_meeting", {2026, 11, 22});
        m_studiedOn = QDate(2026, 11, 23);
        QVERIFY(refuses(may(decision), DossierRefusal::NoStudyBefore));
        m_studiedOn = QDate(2026, 11, 22);
        QVERIFY(may(decision));
    }

    void figuresAreJudgedByTheCard()
    {
        fillUpToTheDecision();
        StepRecord &decision = m_dossier.records[3];
        decision.base = 45;
        decision.present = 10;
        decision.inFavour = 2;
        const auto told = warnings();
        QCOMPARE(whats(told), (QList<What>{What::TooFewPresent, What::TooFewInFavour}));
        QCOMPARE(told.at(0).figures, (QList<qint64>{10, 45, 30}));
        QCOMPARE(told.at(1).figures, (QList<qint64>{2, 10, 6}));
        for (const DossierWarning &one : told)
            QCOMPARE(one.article, u"村民委员会组织法第三十条"_s);
        QVERIFY(may(decision)); // it stops nothing
        decision.present = 30;
        decision.inFavour = 16;
        QVERIFY(warnings().isEmpty());
        decision.inFavour = 15; // half is not more than half
        QCOMPARE(whats(warnings()), QList<What>{What::TooFewInFavour});
        decision.base = decision.present = decision.inFavour = 0; // nothing was typed
        const auto blank = warnings();
        QCOMPARE(whats(blank), QList<What>{What::NoFigures});
        QCOMPARE(blank.constFirst().names, QStringList{u"村民会议或者村民代表会议决议"_s});
        QCOMPARE(blank.constFirst().article, u"村民委员会组织法第三十条"_s);
        QVERIFY(may(m_dossier.records.at(3))); // it stops nothing
    }

    /// Of 60 adults of a group 48 are members of the collective, and 32 of these decide; of 47 at 村民代表会议 42 are 村民代表, and
    /// 28. The sheet tells 应到 of the whole meeting, so it shows nothing about their majority.
    void votesOfSomeAreNotHeldAgainstAll_data()
    {
        QTest::addColumn<QString>("matter");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("base");
        QTest::addColumn<int>("least"); // who have to be there
        QTest::addColumn<int>("inFavour");
        QTest::newRow("members of the collective") << u"group_land"_s << u"group_meeting"_s << 60 << 40 << 32;
        QTest::newRow("村民代表") << u"land_readjustment"_s << u"representatives_meeting"_s << 47 << 32 << 28;
    }

    void votesOfSomeAreNotHeldAgainstAll()
    {
        QFETCH(QString, matter);
        QFETCH(QString, kind);
        QFETCH(int, base);
        QFETCH(int, least);
        QFETCH(int, inFavour);
        fillUpToTheDecision();
        StepRecord &decision = m_dossier.records[3];
        decision.kind = {kind};
        decision.base = base;
        decision.present = least;
        decision.inFavour = inFavour;
        const Law then = shippedLawOn(decision.day);
        DossierLaw judged = law();
        judged.cards.insert(u"resolve"_s, cardFor(then.matter(matter), *then.card({kind})));
        const auto told = [&] { return whats(warningsOf(m_form, m_dossier, judged)); };
        QVERIFY(told().isEmpty());
        decision.present = least - 1;
        QCOMPARE(told(), QList<What>{What::TooFewPresent});
        decision.present = least;
        decision.inFavour = 0; // nobody at all is too few of any
        QCOMPARE(told(), QList<What>{What::TooFewInFavour});
    }

    /// 党员大会: more than half of all who should attend, however few came (支部工作条例 11).
    void theReviewIsJudgedByItsOwnMajority()
    {
        fillUpToTheDecision();
        StepRecord &review = m_dossier.records[2];
        review.base = 21;
        review.present = 11;
        review.inFavour = 11;
        QVERIFY(warnings().isEmpty());
        for (const int inFavour : {10, 6, 1}) {
            review.inFavour = inFavour;
            const auto told = warnings();
            QCOMPARE(whats(told), QList<What>{What::TooFewInFavour});
            QCOMPARE(told.constFirst().names, QStringList{u"党员大会审议"_s});
            QCOMPARE(told.constFirst().figures, (QList<qint64>{inFavour, 21, 11}));
            QCOMPARE(told.constFirst().article, u"支部工作条例第十一条"_s);
        }
        review.inFavour = 0; // never put to the vote: nobody was against it either
        const auto silent = warnings();
        QCOMPARE(whats(silent), QList<What>{What::NoVote});
        QCOMPARE(silent.constFirst().names, QStringList{u"党员大会审议"_s});
        QCOMPARE(silent.constFirst().figures, QList<qint64>{11});
        QCOMPARE(silent.constFirst().article, u"支部工作条例第十一条"_s);
        review.inFavour = 1;
        review.present = 10; // half or more have to be there
        QCOMPARE(whats(warnings()), (QList<What>{What::TooFewPresent, What::TooFewInFavour}));
        review.present = 11;
        review.inFavour = 11;
        review.meeting = MeetingId::fresh(); // led here: the same
        QVERIFY(warnings().isEmpty());
        review.inFavour = 6;
        QCOMPARE(whats(warnings()), QList<What>{What::TooFewInFavour});
    }

    /// 民意评议 held as 院坝会: 35 came, and nobody had to. No law asks how many should, or how they voted.
    void aConsultationHasNoFiguresToReach()
    {
        const ProcedureForm five = shipped(u"five-five"_s);
        Dossier dossier{.form = five.id};
        StepRecord record = held(u"consult"_s, "courtyard_meeting", {2026, 10, 25});
        record.base = record.present = record.inFavour = 0;
        const DossierLaw judged = law(record);
        QVERIFY(judged.card(u"consult"_s) && !judged.card(u"consult"_s)->decides);
        const auto told = [&] {
            dossier.records = {record};
            QList<What> list = whats(warningsOf(five, dossier, judged));
            list.removeAll(What::Missing); // the steps before it
            return list;
        };
        QVERIFY(mayRecord(five, dossier, record, judged));
        QVERIFY(told().isEmpty());
        record.present = 35; // only 实到 is known
        QVERIFY(mayRecord(five, dossier, record, judged));
        QVERIFY(told().isEmpty());
        record.base = 30; // typed, and cannot be
        QVERIFY(refuses(mayRecord(five, dossier, record, judged), DossierRefusal::PresentOverBase));
        record.base = 200;
        QVERIFY(mayRecord(five, dossier, record, judged));
        QVERIFY(told().isEmpty());
    }

    /// 两委: more than half of those there. How 村党组织 comes to its proposal no national text says.
    void theJointMeetingIsJudgedByThoseThere()
    {
        fillUpToTheDecision();
        m_dossier.records[0].inFavour = 0;
        StepRecord &joint = m_dossier.records[1];
        joint.base = 9;
        joint.present = 8;
        joint.inFavour = 5;
        QVERIFY(warnings().isEmpty());
        joint.inFavour = 4; // half is not more than half
        const auto told = warnings();
        QCOMPARE(whats(told), QList<What>{What::TooFewInFavour});
        QCOMPARE(told.constFirst().figures, (QList<qint64>{4, 8, 5}));
        QVERIFY(!told.constFirst().article.isEmpty());
    }

    /// 一肩挑: both steps are held where both bodies sit, and the sheet is that meeting's.
    void whatIsHeldTogetherIsHeldByBoth()
    {
        const StepRecord joint = {.step = u"propose"_s, .day = {2026, 10, 8}, .kind = {u"two_committees_meeting"_s},
                                  .base = 9, .present = 8, .inFavour = 7};
        QVERIFY(refuses(may(joint), DossierRefusal::WrongKind));
        m_dossier.hasOneHead = true;
        QCOMPARE(heldBy(m_form, m_dossier, *m_form.step(u"propose"_s)).constFirst(), joint.kind);
        // The branch alone has proposed, and 商议 is yet to come.
        m_dossier.records = {{.step = u"propose"_s, .day = {2026, 10, 8}, .kind = {u"party_branch_meeting"_s}, .base = 5, .present = 3}};
        QVERIFY(standingOf(m_form, m_dossier, u"confer"_s) == StepStanding::Next);
        m_dossier.records.clear();
        put(joint);
        QVERIFY(standingOf(m_form, m_dossier, u"confer"_s) == StepStanding::Merged);
        QCOMPARE(nextStep(m_form, m_dossier), std::optional(u"review"_s));
        QVERIFY(warnings().isEmpty());
        m_dossier.records.first().inFavour = 4; // the majority of the joint meeting
        QCOMPARE(whats(warnings()), QList<What>{What::TooFewInFavour});
        m_dossier.records.first().inFavour = 7;
        DossierLaw known = law();
        known.hasOneHead = true;
        QVERIFY(warningsOf(m_form, m_dossier, known).isEmpty());
        known.hasOneHead = false; // two people by the register
        QCOMPARE(whats(warningsOf(m_form, m_dossier, known)), QList<What>{What::TwoHeads});
        Dossier apart = m_dossier;
        apart.hasOneHead = false;
        QVERIFY(refuses(stillStand(m_form, m_dossier, law(), apart, law()), DossierRefusal::SheetInTheWay));
    }

    /// An older book could name the Party branch alone for 提议 held together with 商议. It is asked about, and stays merged.
    void whatWasHeldTogetherStaysSo()
    {
        m_dossier.hasOneHead = true;
        fillUpToTheDecision();
        m_dossier.records.removeAt(1); // no sheet of 商议
        put(hung(u"publish_resolution"_s, {2026, 11, 23}, 2));
        QVERIFY(standingOf(m_form, m_dossier, u"confer"_s) == StepStanding::Merged);
        QCOMPARE(nextStep(m_form, m_dossier), std::optional(u"publish_outcome"_s));
        put(hung(u"publish_outcome"_s, {2026, 12, 9}, 2));
        QVERIFY(!nextStep(m_form, m_dossier));
        const auto told = warnings();
        QCOMPARE(whats(told), QList<What>{What::Missing});
        QCOMPARE(told.constFirst().names, QStringList{u"村“两委”商议"_s});
        const RecordBook book = recordBookOf(m_form, m_dossier, {}, law());
        QCOMPARE(book.sheets.size(), 5);
        QCOMPARE(book.sheets.constFirst().name, u"村党组织提议、村“两委”商议"_s);
        m_dossier.hasOneHead = false; // two people: it was left out
        QCOMPARE(nextStep(m_form, m_dossier), std::optional(u"confer"_s));
    }

    void theRegisterKnowsWhoHoldsBothPosts()
    {
        const QDate day(2026, 10, 8);
        const VillagerId head = VillagerId::fresh();
        const VillagerId other = VillagerId::fresh();
        QCOMPARE(oneHeadOf({}, day), std::optional<bool>());
        Seat secretary{.villager = head, .body = Body::PartyBranch, .post = u"书记"_s};
        const Seat director{.villager = head, .body = Body::VillagersCommittee, .post = u"村委会主任"_s};
        const Seat deputy{.villager = other, .body = Body::PartyBranch, .post = u"副书记"_s};
        const Seat watcher{.villager = other, .body = Body::SupervisionCommittee, .post = u"主任"_s};
        QCOMPARE(oneHeadOf({director, deputy, watcher}, day), std::optional<bool>());
        QCOMPARE(oneHeadOf({secretary, director, deputy, watcher}, day), std::optional(true));
        secretary.villager = other;
        QCOMPARE(oneHeadOf({secretary, director}, day), std::optional(false));
        secretary.until = day.addDays(-1); // the seat has ended
        QCOMPARE(oneHeadOf({secretary, director}, day), std::optional<bool>());
        const Seat both{.villager = head, .body = Body::VillagersCommittee, .post = u"村党支部书记、村委会主任"_s};
        QCOMPARE(oneHeadOf({both}, day), std::optional(true));
    }

    /// Which meetings settle a step of it in their own right, and which of them after the decision.
    void everyStepHasItsMeeting()
    {
        const DossierStanding plain = standingIn(m_form, m_dossier);
        for (const char *kind : {"party_branch_meeting", "two_committees_meeting", "party_members_meeting"})
            QVERIFY(plain.hasStepOf({QString::fromLatin1(kind)}));
        QVERIFY(!plain.hasStepOf(MeetingKind::representatives()));
        QVERIFY(plain.afterDecision.isEmpty());
        const DossierStanding watched = standingIn(shipped(u"six-two"_s), m_dossier);
        QCOMPARE(watched.afterDecision, QList<MeetingKind>{{u"supervision_committee_meeting"_s}});
        QCOMPARE(watched.next, u"民意征集"_s);
    }

    void brokenFormsNameTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *piece, const char *other, ProcedureFault fault, const QString &place) {
            QTest::newRow(name) << QByteArray(piece) << QByteArray(other) << int(fault) << place;
        };
        row("nothing decides", "\"decides\": true", "\"decides\": false", ProcedureFault::Contradictory, u"steps"_s);
        row("nobody studies", "\"studies\": true", "\"studies\": false", ProcedureFault::Contradictory, u"steps"_s);
        row("the same step twice", "\"id\": \"confer\"", "\"id\": \"propose\"", ProcedureFault::Contradictory, u"steps[1].id"_s);
        row("merges into what comes later", "\"merges_into\": \"propose\"", "\"merges_into\": \"review\"", ProcedureFault::Contradictory,
            u"steps[1].merges_into"_s);
        row("hangs without days", "\"posting_days\": 15", "\"merges_into\": \"\"", ProcedureFault::Contradictory,
            u"steps[4].posting_days"_s);
        row("unknown key", "\"decides\": true", "\"decides\": true, \"sings\": true", ProcedureFault::UnknownKey, u"steps[3].sings"_s);
        row("another format", "yishibu-procedure/1", "yishibu-procedure/2", ProcedureFault::OtherFormat, u"format"_s);
    }

    void brokenFormsNameTheirPlace()
    {
        QFETCH(QByteArray, piece);
        QFETCH(QByteArray, other);
        QFETCH(int, fault);
        QFETCH(QString, place);
        QByteArray json = bytesOf(u"resources/procedures/four-two.json"_s);
        QVERIFY(json.contains(piece));
        json.replace(json.indexOf(piece), piece.size(), other);
        const auto form = readProcedureForm(json);
        QVERIFY(!form);
        QCOMPARE(int(*form.error().code<ProcedureFault>()), fault);
        QCOMPARE(form.error().names(), QStringList{place});
    }
};

YISHIBU_TEST(TestDossier)
#include "tst_dossier.moc"
