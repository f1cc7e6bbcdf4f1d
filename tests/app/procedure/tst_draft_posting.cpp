#include "app/procedure/dossier.h"

#include "app/procedure/step_posting.h"
#include "app/rules/local_settings.h"
#include "tests/app/rules/shipped_laws.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;

/// 征求意见公示: what is put up for comment before the decision hangs as long as the village has set (law-and-paper.md B1).
class TestDraftPosting : public QObject
{
    Q_OBJECT

    using What = DossierWarning::What;

    const ProcedureForm m_form = readProcedureForm(test::bytesOf(u"resources/procedures/five-five.json"_s)).value();
    const ProcedureStep &m_draft = *m_form.step(u"publish_proposal"_s);
    const QDate m_hung{2026, 10, 9};

    /// A dossier whose proposal was hung that day and decided on another; by the village's days, or none of its own.
    QList<DossierWarning> warningsWith(QDate decided, std::optional<int> days) const
    {
        Dossier dossier{.form = m_form.id};
        dossier.records = {{.step = u"propose"_s, .day = m_hung.addDays(-1), .kind = {u"party_branch_meeting"_s}},
                           {.step = m_draft.id, .day = m_hung},
                           {.step = m_form.deciding().id, .day = decided, .kind = MeetingKind::representatives(), .base = 30,
                            .present = 30, .inFavour = 30}};
        DossierLaw law{.draftPostingDays = days, .draftPostingSource = localSource()};
        law.cards.insert(m_form.deciding().id, *test::lawOf2025().card(MeetingKind::representatives()));
        QList<DossierWarning> shortOnes = warningsOf(m_form, dossier, law);
        shortOnes.removeIf([](const DossierWarning &one) { return one.what != What::ShortPosting; });
        return shortOnes;
    }

private Q_SLOTS:
    void itHangsAsLongAsTheVillageHasSet()
    {
        QVERIFY(m_draft.isDisclosure && m_form.at(m_draft.id) < m_form.at(m_form.deciding().id));
        QCOMPARE(daysToHang(m_form, m_draft, {}), 7);
        for (const int days : {1, 5, 10, 90}) {
            const DossierLaw law{.draftPostingDays = days};
            QCOMPARE(daysToHang(m_form, m_draft, law), days);
            QCOMPARE(hangingOf(m_form, {.step = m_draft.id, .day = m_hung}, law).last, m_hung.addDays(days));
        }
        // Once a meeting led here decided, by the holidays that were stamped on it.
        const Holidays later = Holidays().with({{.day = m_hung.addDays(10), .name = u"假日"_s, .source = {}}});
        const DossierLaw today{.draftPostingDays = 10, .holidays = later};
        QCOMPARE(hangingOf(m_form, {.step = m_draft.id, .day = m_hung}, today).last, m_hung.addDays(11));
        const DossierLaw stamped{.draftPostingDays = 10, .holidays = later, .draftHolidays = Holidays()};
        QCOMPARE(hangingOf(m_form, {.step = m_draft.id, .day = m_hung}, stamped).last, m_hung.addDays(10));
        QCOMPARE(hangingOf(m_form, {.step = u"publish_resolution"_s, .day = m_hung.addDays(-5)}, stamped).last, m_hung.addDays(11));
        // What follows the decision is the law's.
        const DossierLaw law{.draftPostingDays = 90};
        QCOMPARE(daysToHang(m_form, *m_form.step(u"publish_resolution"_s), law), 15);
    }

    /// Hung on the 9th for ten days it hangs the 10th to the 19th; on the 20th it may be decided.
    void aDecisionBeforeItHasHungIsTold()
    {
        QVERIFY(warningsWith({2026, 10, 20}, 10).isEmpty());
        const QList<DossierWarning> early = warningsWith({2026, 10, 19}, 10);
        QCOMPARE(early.size(), 1);
        QCOMPARE(early.first().names, QStringList{m_draft.name});
        QCOMPARE(early.first().figures, (QList<qint64>{9, 10}));
        QCOMPARE(early.first().article, localSource());
        QCOMPARE(warningsWith(m_hung, 10).first().figures, (QList<qint64>{0, 10}));
        // The same day is late enough where the village asks for less.
        QVERIFY(warningsWith({2026, 10, 19}, 9).isEmpty());
        QVERIFY(warningsWith({2026, 10, 10}, std::nullopt).isEmpty());
    }
};

YISHIBU_TEST(TestDraftPosting)
#include "tst_draft_posting.moc"
