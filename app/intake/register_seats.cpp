#include "app/intake/register_seats.h"

#include "app/intake/body_line.h"
#include "app/intake/repairs.h"
#include "app/intake/typed_words.h"

#include <QRegularExpression>
#include <QSet>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

const QString representatives = u"村民代表"_s;

enum class Answer { None, Yes, No, Unclear };

/// The cell of 是否村民代表. 户代表 and 成员 are other things; a dash says nothing.
Answer answerIn(const QString &typed, const QString &name)
{
    const QString text = halfWidth(typed).removeIf([](QChar c) { return c.isSpace(); });
    if (text.isEmpty() || text == u"-"_s || text == u"—"_s || text == u"/"_s)
        return Answer::None;
    if (isRepresentativesPost(text) || text == repairedName(name).text)
        return Answer::Yes;
    if (deniesRepresentative(text))
        return Answer::No;
    const bool isOther = text.contains(u"户代表"_s) || text.contains(u"成员"_s);
    const auto said = isOther ? std::nullopt : typedYesNo(text);
    return !said ? Answer::Unclear : *said ? Answer::Yes : Answer::No;
}

/// What people do who hold no post: of them nothing is asked.
bool isNoPost(const QString &word)
{
    static const QRegularExpression nothing(u"^(无|没有|否|暂无|[-—/]+|村民|居民|群众|社员|团员|共青团员|农民|务农|务工|外出务工|打工|在家|学生|在校学生|教师|工人|个体|个体户|退休|无业)$"_s);
    return nothing.match(word).hasMatch();
}

std::optional<PartyStanding> partyIn(const QString &word)
{
    static const QRegularExpression member(u"^(中共|正式|中共正式)?党员$"_s), probationary(u"^(中共)?预备党员$"_s);
    if (member.match(word).hasMatch())
        return PartyStanding::Member;
    return probationary.match(word).hasMatch() ? std::optional(PartyStanding::Probationary) : std::nullopt;
}

class OfficeReader
{
public:
    OfficeReader(BodyReading &lists, const RosterReading &people, const QList<Villager> &villagers) : m_lists(lists), m_people(people)
    {
        for (const Villager &one : villagers)
            m_villagers.insert(one.id, &one);
        for (const Seat &seat : std::as_const(lists.seats))
            m_byLists.insert({seat.villager, int(seat.body)}, seat.post);
    }

    void read(const RowOffice &office)
    {
        const Villager *who = m_villagers.value(office.who);
        if (!who)
            return; // not taken in
        QStringList unknown;
        QList<Seat> seats;
        const Answer answer = answerIn(office.representative, who->name);
        const bool isByPost = isRepresentativesPost(office.post);
        const bool isDenied = answer == Answer::No || deniesRepresentative(office.post);
        const bool isSaid = answer == Answer::Yes || isByPost;
        if (isSaid && isDenied)
            leaveOpen(office, *who, OpenReason::SeatDisagrees, representatives);
        else if (isSaid)
            seats.append({.body = Body::Representatives, .households = office.households});
        else if (isDenied)
            m_lists.denied.append(openLine(office, *who, OpenReason::SeatDisagrees, representatives));
        for (const PlacedPost &post : placedPosts(office.post, &unknown))
            seats.append({.body = post.body, .post = post.post});
        if (answer == Answer::Unclear)
            unknown.append(office.representative);
        takeParty(unknown, office);
        unknown.removeIf(isNoPost);
        if (!unknown.isEmpty())
            leaveOpen(office, *who, OpenReason::PostUnknown, unknown.join(u'、'));
        if (!seats.isEmpty() && (office.isEnded || !who->isListed()))
            return leaveOpen(office, *who, OpenReason::SeatEnded, wordsOf(office));
        bool isSeated = false;
        for (const Seat &seat : std::as_const(seats))
            isSeated = give(seat, office, *who) || isSeated;
        if (isSeated)
            m_lists.notes += office.termNotes;
        if (isSaid && isSeated && office.areHouseholdsUnclear)
            leaveOpen(office, *who, OpenReason::HouseholdsUnclear, representatives);
    }

private:
    static QString wordsOf(const RowOffice &office) { return office.post.isEmpty() ? representatives : office.post; }

    OpenLine openLine(const RowOffice &office, const Villager &who, OpenReason reason, const QString &post) const
    {
        OpenLine open{m_people.sheets.value(office.at.sheet).name, office.at.row, who.name, post, reason, {who.id}};
        open.isOfRegister = true;
        return open;
    }

    void leaveOpen(const RowOffice &office, const Villager &who, OpenReason reason, const QString &post)
    {
        m_lists.open.append(openLine(office, who, reason, post));
    }

    /// 职务 党员 says of the person what 政治面貌 says.
    void takeParty(QStringList &unknown, const RowOffice &office)
    {
        unknown.removeIf([&](const QString &word) {
            const auto party = partyIn(word);
            if (party)
                m_lists.party.append({office.who, *party, office.at, true});
            return party.has_value();
        });
    }

    /// Whether a list of the file is one of the whole body, or of the part in which the person lives.
    bool isListed(Body body, const Villager &who) const
    {
        const auto isOf = [body](const auto &one) { return one.first == body; };
        if (!m_lists.bodies.contains(body) || m_lists.partly.contains(body))
            return false;
        return std::ranges::none_of(m_lists.ofGroups, isOf) || m_lists.ofGroups.contains(std::pair(body, who.group));
    }

    bool give(Seat seat, const RowOffice &office, const Villager &who)
    {
        const std::pair key(office.who, int(seat.body));
        const QString words = seat.body == Body::Representatives ? representatives : wordsOf(office);
        if (const auto listed = m_byLists.constFind(key); listed != m_byLists.constEnd()) {
            if (*listed != seat.post && !seat.post.isEmpty())
                leaveOpen(office, who, OpenReason::SeatDisagrees, words);
            return false;
        }
        if (isListed(seat.body, who)) {
            leaveOpen(office, who, OpenReason::SeatDisagrees, words);
            return false;
        }
        if (m_given.contains(key)) {
            leaveOpen(office, who, OpenReason::NamedTwice, words);
            return false;
        }
        m_given.insert(key);
        seat.villager = office.who;
        seat.from = office.from;
        seat.until = office.until;
        m_lists.terms += seat.from.isValid() || seat.until.isValid() ? 1 : 0;
        m_lists.inRegister.insert(seat.id, openLine(office, who, OpenReason::SeatDisagrees, words));
        m_lists.seats.append(seat);
        return true;
    }

    BodyReading &m_lists;
    const RosterReading &m_people;
    QHash<VillagerId, const Villager *> m_villagers;
    QHash<std::pair<VillagerId, int>, QString> m_byLists; ///< the posts of the seats that lists give
    QSet<std::pair<VillagerId, int>> m_given;
};

/// Whether the book speaks against a seat that the register gives: another post there today, or a seat that is over, of which
/// the row tells no later term.
bool isAgainst(const Seat &seat, const QList<Seat> &kept, QDate today)
{
    bool isOver = false;
    for (const Seat &one : kept) {
        if (one.villager != seat.villager || one.body != seat.body)
            continue;
        if (one.post.trimmed() == seat.post.trimmed() && one.isHeldOn(today))
            return false;
        const bool isPast = one.until.isValid() && one.until < today;
        const bool isLater = isPast && seat.from.isValid() && seat.from > one.until;
        isOver = isOver || !isLater;
    }
    return isOver;
}

} // namespace

std::optional<RowOffice> officeIn(const RegisterRow &row)
{
    RowOffice office;
    office.post = row.text(Column::Post);
    office.representative = row.text(Column::Representative);
    if (office.post.isEmpty() && office.representative.isEmpty())
        return std::nullopt;
    const auto households = householdsIn(row.text(Column::HouseholdsStoodFor));
    const SeatTerm term = termOf(row);
    office.households = households.value_or(0);
    office.areHouseholdsUnclear = !households;
    office.from = term.from;
    office.until = term.until;
    office.termNotes = term.notes;
    office.isEnded = endsSeat(row.text(Column::Remark));
    return office;
}

void leaveNamedRepresentatives(const Sheet &sheet, Headings &headings)
{
    const int column = headings.at(Column::Representative), name = headings.at(Column::Name);
    if (column < 0)
        return;
    int said = 0, others = 0;
    for (int row = headings.lastRow + 1; row < sheet.rows.size(); ++row) {
        const QString typed = sheet.at(row, column);
        const Answer answer = columnMeaning(typed) && !isRepresentativesPost(typed.trimmed()) ? Answer::None : answerIn(typed, sheet.at(row, name));
        said += answer == Answer::Yes || answer == Answer::No ? 1 : 0;
        others += answer == Answer::Unclear ? 1 : 0;
    }
    if (others > said)
        headings.columns.remove(Column::Representative);
}

void readOffices(BodyReading &lists, const RosterReading &people, const QList<Villager> &villagers)
{
    if (people.offices.isEmpty())
        return;
    OfficeReader reader(lists, people, villagers);
    for (const RowOffice &office : people.offices)
        reader.read(office);
}

void holdAgainstBook(BodyReading &lists, const QList<Seat> &kept, QDate today)
{
    for (const OpenLine &line : std::as_const(lists.denied)) {
        const auto isTheirs = [&](const Seat &seat) { return seat.body == Body::Representatives && line.candidates.contains(seat.villager); };
        const bool isHeld = std::ranges::any_of(kept, [&](const Seat &seat) { return isTheirs(seat) && seat.isHeldOn(today); });
        if (isHeld || std::ranges::any_of(lists.seats, isTheirs))
            lists.open.append(line);
    }
    lists.denied.clear();
    QList<Seat> seats;
    for (const Seat &seat : std::as_const(lists.seats)) {
        const auto row = lists.inRegister.constFind(seat.id);
        if (row == lists.inRegister.constEnd() || !isAgainst(seat, kept, today)) {
            seats.append(seat);
            continue;
        }
        lists.open.append(*row);
        lists.terms -= seat.from.isValid() || seat.until.isValid() ? 1 : 0;
        lists.inRegister.erase(row);
    }
    lists.seats = seats;
}

} // namespace yishibu
