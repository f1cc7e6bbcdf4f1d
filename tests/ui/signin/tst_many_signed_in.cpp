#include "tests/ui/meeting/meeting_on_table.h"
#include "ui/controls/list_table.h"
#include "ui/signin/sheet_place.h"
#include "ui/signin/sign_in_page.h"

#include <QIdentityProxyModel>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

/// Notes which lines are asked for.
class AskedLines : public QIdentityProxyModel
{
public:
    QVariant data(const QModelIndex &index, int role) const override
    {
        lines.insert(index.row());
        return QIdentityProxyModel::data(index, role);
    }
    mutable QSet<int> lines;
};

} // namespace

/// However many are here, one more is signed in as quickly as the first.
class TestManySignedIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneMoreLooksAtTheLinesAboutItOnly()
    {
        test::MeetingOnTable table;
        table.playUntil(ActKind::OpenMeeting);
        const Hall &hall = table.place->hall;
        SignInPage page(table.place->signIn, table.place->door, hall, table.clock);
        test::showAt(page, 1274, 576);
        page.refresh();
        AskedLines asked;
        auto *list = page.findChild<ListTable *>(u"signedIn"_s);
        asked.setSourceModel(list->model());
        list->setModel(&asked);
        const QList<Villager> villagers = hall.roster().villagers();
        const auto signIn = [&](int rows) {
            for (const Villager &villager : villagers) {
                if (asked.rowCount() < rows && !hall.attendance().isHere(villager.id))
                    std::ignore = table.place->signIn.admitAsDue(villager.id);
            }
            QCOMPARE(asked.rowCount(), rows);
        };
        signIn(150);
        QApplication::processEvents();
        asked.lines.clear();
        signIn(151);
        QApplication::processEvents();
        QVERIFY(asked.lines.contains(0));
        QVERIFY2(asked.lines.size() < 75, qPrintable(QString::number(asked.lines.size())));
        page.hide();
        list->setModel(nullptr);
    }

    /// What the lists of the door ask is what the hall knows.
    void everybodysCapacityIsThatOfTheHall()
    {
        test::MeetingOnTable table;
        table.playUntil(ActKind::OpenMeeting);
        const Hall &hall = table.place->hall;
        const SheetPlaces places(hall);
        for (const Villager &villager : hall.roster().villagers())
            QCOMPARE(places.capacityOf(villager.id), hall.capacityOf(villager.id));
    }
};

} // namespace yishibu

using yishibu::TestManySignedIn;
YISHIBU_TEST(TestManySignedIn)
#include "tst_many_signed_in.moc"
