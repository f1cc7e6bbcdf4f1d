#include "app/procedure/one_head.h"

#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;

/// 一肩挑 by the words of the register: who leads the Party organisation and who the committee.
class TestOneHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 书记 is Zhang, and Li leads the committee; the woman who is 妇女主任 or 治保主任 in it does not.
    void othersCalledDirectorLeadNoCommittee()
    {
        const QDate day(2026, 10, 8);
        const VillagerId zhang = VillagerId::fresh();
        const VillagerId li = VillagerId::fresh();
        const Seat secretary{.villager = zhang, .body = Body::PartyBranch, .post = u"书记"_s};
        const auto judged = [&](const VillagerId &who, const QString &post) {
            return oneHeadOf({secretary, {.villager = who, .body = Body::VillagersCommittee, .post = post}}, day);
        };
        for (const QString &post : {u"妇女主任"_s, u"治保主任"_s, u"村调解主任"_s, u"民兵连主任"_s, u"计生主任"_s, u"村妇女主任"_s,
                                    u"委员（妇女主任）"_s, u"委员兼治保主任"_s, u"村委会副主任"_s, u"副主任"_s, u"主任助理"_s}) {
            QVERIFY2(judged(zhang, post) == std::optional<bool>(), qPrintable(post)); // nobody is named to lead it
            const Seat director{.villager = li, .body = Body::VillagersCommittee, .post = u"村委会主任"_s};
            QVERIFY2(oneHeadOf({secretary, director, {.villager = zhang, .body = Body::VillagersCommittee, .post = post}}, day) == false,
                     qPrintable(post));
        }
        for (const QString &post : {u"主任"_s, u"村主任"_s, u"村委会主任"_s, u"村民委员会主任"_s, u"青石村委会主任"_s, u"青石村村民委员会主任"_s,
                                    u"书记兼主任"_s, u"党支部书记，村委会主任"_s, u"村党支部书记兼村委会主任"_s, u"村委会主任兼治保主任"_s}) {
            QVERIFY2(judged(zhang, post) == true, qPrintable(post));
        }
        QCOMPARE(judged(li, u"村主任"_s), std::optional(false));
        QCOMPARE(oneHeadOf({{.villager = li, .body = Body::VillagersCommittee, .post = u"书记兼主任"_s}}, day), std::optional(true));
    }
};

YISHIBU_TEST(TestOneHead)
#include "tst_one_head.moc"
