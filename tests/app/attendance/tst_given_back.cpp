#include "app/attendance/along_with_sign_in.h"
#include "app/attendance/letters.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;

/// What is taken back with a sign-in, and what has become of it since.
class TestGivenBack : public QObject
{
    Q_OBJECT

    const VillagerId m_who = VillagerId::fresh();
    const HouseholdId m_house = HouseholdId::fresh();
    const SignIn m_signIn{.villager = m_who, .came = {.rank = 5}, .left = {}, .household = m_house, .proxy = {}};
    AlongWithSignIn m_came;
    Door m_door;

    AlongWithSignIn back(const QList<SignIn> &others = {}) const
    {
        return givenBack(m_came, m_signIn, Attendance::of({{m_who, {}, m_house}}, QList<SignIn>{m_signIn} + others), m_door);
    }

private Q_SLOTS:
    void init()
    {
        m_came = {};
        m_door = {};
        m_came.letter = Proxy{.holder = m_who, .signedOn = {}, .validUntil = {}, .shown = {}};
        m_came.leaveEnds = LeaveOfAbsence{.villager = m_who, .asked = {}};
        m_came.named = HouseholdRepresentative{.household = m_house, .villager = m_who, .from = {}, .until = {}, .meeting = {}};
        m_came.namedBefore = HouseholdRepresentative{.household = m_house, .from = {}, .until = {}, .meeting = {}};
        m_came.observed = SignIn{.villager = m_who, .capacity = Capacity::Observer, .came = {}, .left = {}, .household = {}, .proxy = {}};
        m_door.representatives = {*m_came.named};
        m_door.proxies = {*m_came.letter};
    }

    void allOfItWhereNothingChanged() { QVERIFY(back() == m_came); }

    void notWhatSomebodySaidSince()
    {
        m_door.leaves = {{.villager = m_who, .asked = {}}};
        m_door.representatives[0].until = QDate(2026, 12, 1);
        m_door.proxies.clear();
        const AlongWithSignIn left = back();
        QVERIFY(!left.leaveEnds && !left.named && !left.namedBefore && !left.letter);
        QVERIFY(left.observed == m_came.observed);
    }

    void notWhatAnotherSignInRestsOn()
    {
        SignIn again = m_signIn;
        again.id = SignInId::fresh();
        again.proxy = m_came.letter->id;
        const AlongWithSignIn left = back({again});
        QVERIFY(!left.named && !left.letter && !left.observed);
        again.withdrawn = true;
        QVERIFY(back({again}) == m_came);
    }

    /// Only those who stand by this person's letters while they were here by this sign-in, and not who was taken back.
    void whoIsHereByTheLettersOfOne()
    {
        const Proxy &letter = *m_came.letter;
        SignIn first{.came = {.rank = 6}, .left = {}, .household = {}, .proxy = letter.id};
        SignIn late = first;
        late.id = SignInId::fresh();
        late.came.rank = 40;
        SignIn mistaken = first;
        mistaken.id = SignInId::fresh();
        mistaken.withdrawn = true;
        SignIn other = first;
        other.id = SignInId::fresh();
        other.proxy = ProxyId::fresh();
        SignIn holder = m_signIn;
        holder.left = Moment{.rank = 20};
        const Attendance attendance({}, {holder, first, late, mistaken, other});
        QVERIFY(heldBy(holder, attendance, {letter}) == QList{first});
        QVERIFY(heldBy(m_signIn, attendance, {letter}) == (QList{first, late}));
        QVERIFY(heldBy(first, attendance, {letter}).isEmpty());
    }
};

YISHIBU_TEST(TestGivenBack)
#include "tst_given_back.moc"
