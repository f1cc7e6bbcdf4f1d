#include "app/meeting/item_end.h"
#include "tests/ui/voting/item_evening.h"
#include "ui/controls/field_row.h"
#include "ui/controls/person_field.h"
#include "ui/discussion/ending_panel.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace yishibu {

using namespace test::items;

/// 海南 art. 15: what the assembly delegated goes back to it where more than half of 村民代表 think that it belongs there.
class TestHandBack : public QObject
{
    Q_OBJECT

    const QString m_article = u"海南省实施村民委员会组织法办法第十五条"_s;
    std::unique_ptr<ItemEvening> m_evening;

    /// The evening under a card with that article or without, its item resting on a delegation or not.
    void layOut(const QString &article, bool delegated)
    {
        m_evening->playUntil(ActKind::Enter, ItemStep::Discuss);
        Hall &hall = m_evening->place->hall;
        MeetingFacts facts = hall.facts();
        facts.card.handBackArticle = article;
        facts.items.first().delegation = delegated ? std::optional(DelegationId::fresh()) : std::nullopt;
        const QList<AgendaItem> items = facts.items;
        hall.setMeeting(std::move(facts), hall.session(), hall.entitled());
        hall.setAgenda(items);
    }

private Q_SLOTS:
    void init()
    {
        applyStyle(*qApp, Tokens());
        m_evening = std::make_unique<ItemEvening>();
    }
    void cleanup() { m_evening.reset(); }

    void itIsOfferedWhereTheLawHasIt_data()
    {
        QTest::addColumn<bool>("article");
        QTest::addColumn<bool>("delegated");
        QTest::addColumn<ItemEnding>("ending");
        QTest::addColumn<bool>("offered");
        QTest::newRow("put off") << true << true << ItemEnding::Deferred << true;
        QTest::newRow("withdrawn") << true << true << ItemEnding::Withdrawn << false;
        QTest::newRow("nothing was delegated") << true << false << ItemEnding::Deferred << false;
        QTest::newRow("no such article") << false << true << ItemEnding::Deferred << false;
    }

    void itIsOfferedWhereTheLawHasIt()
    {
        QFETCH(const bool, article);
        QFETCH(const bool, delegated);
        QFETCH(const ItemEnding, ending);
        QFETCH(const bool, offered);
        layOut(article ? m_article : QString(), delegated);
        EndingPanel panel(m_evening->place->hall);
        panel.begin(ending);
        QCOMPARE(named<QPushButton>(&panel, "handBackItem")->isVisibleTo(&panel), offered);
        const auto labels = panel.findChildren<QLabel *>();
        QCOMPARE(std::ranges::any_of(labels, [this](const QLabel *one) { return one->text().contains(m_article); }), offered);
    }

    void whatIsHandedBackIsPutOffToTheAssembly()
    {
        layOut(m_article, true);
        EndingPanel panel(m_evening->place->hall);
        test::showAt(panel, 700, 560);
        panel.begin(ItemEnding::Deferred);
        QSignalSpy wanted(&panel, &EndingPanel::endWanted);
        auto *back = named<QPushButton>(&panel, "handBackItem");
        back->setFocus();
        QTest::keyClick(back, Qt::Key_Space);
        QTRY_COMPARE(named<QLineEdit>(&panel, "putOffTo")->text(), handedBackTo());
        named<QPushButton>(&panel, "endItemSo")->click();
        QVERIFY(wanted.isEmpty()); // on whose proposal is not said
        named<PersonField>(&panel, "proposedPuttingOff")->setAppointee(Appointee::asWritten(u"村委会"_s), u"村委会"_s);
        named<QPushButton>(&panel, "endItemSo")->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(0).value<ItemEnding>(), ItemEnding::Deferred);
        QCOMPARE(wanted.first().at(1).value<EndedOtherwise>().putOffTo, handedBackTo());
        QVERIFY(handedBackTo().startsWith(u"村民会议"_s));
    }
};

} // namespace yishibu

using namespace yishibu;
YISHIBU_TEST(TestHandBack)
#include "tst_hand_back.moc"
