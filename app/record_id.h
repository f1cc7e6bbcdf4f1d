#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <array>
#include <optional>

namespace yishibu {

/// The public name of one record: sixteen random bytes, so that records of many villages never collide at
/// the township. The tag keeps a VillagerId from being taken for a HouseholdId. There is no empty id:
/// where one may be missing, say std::optional.
template<typename Tag>
class RecordId
{
public:
    /// A new id that no other record has.
    static RecordId fresh();

    /// Reads the 32 lower-case hexadecimal digits that hex() writes; anything else is no id.
    static std::optional<RecordId> fromHex(QStringView hex);

    QString hex() const { return QString::fromLatin1(bytes().toHex()); }
    QByteArray bytes() const { return QByteArray(m_bytes.data(), qsizetype(m_bytes.size())); }

    auto operator<=>(const RecordId &) const = default;
    friend size_t qHash(const RecordId &id, size_t seed = 0) { return qHashBits(id.m_bytes.data(), 16, seed); }

private:
    explicit RecordId(std::array<char, 16> bytes) : m_bytes(bytes) {}
    std::array<char, 16> m_bytes;
};

namespace record_id {
std::array<char, 16> randomBytes();
std::optional<std::array<char, 16>> parse(QStringView hex);
} // namespace record_id

template<typename Tag>
RecordId<Tag> RecordId<Tag>::fresh()
{
    return RecordId(record_id::randomBytes());
}

template<typename Tag>
std::optional<RecordId<Tag>> RecordId<Tag>::fromHex(QStringView hex)
{
    const auto bytes = record_id::parse(hex);
    if (!bytes)
        return std::nullopt;
    return RecordId(*bytes);
}

using BookId = RecordId<struct BookTag>;
using VillagerId = RecordId<struct VillagerTag>;
using HouseholdId = RecordId<struct HouseholdTag>;
using SeatId = RecordId<struct SeatTag>;
using StoodForId = RecordId<struct StoodForTag>;
using RepresentativeId = RecordId<struct RepresentativeTag>;
using RosterImportId = RecordId<struct RosterImportTag>;
using TopicId = RecordId<struct TopicTag>;
using DelegationId = RecordId<struct DelegationTag>;
using MeetingId = RecordId<struct MeetingTag>;
using SessionId = RecordId<struct SessionTag>;
using AgendaItemId = RecordId<struct AgendaItemTag>;
using SignInId = RecordId<struct SignInTag>;
using ProxyId = RecordId<struct ProxyTag>;
using LeaveId = RecordId<struct LeaveTag>;
using OutsideObserverId = RecordId<struct OutsideObserverTag>;
using ReconciliationId = RecordId<struct ReconciliationTag>;
using RemarkId = RecordId<struct RemarkTag>;
using VoteId = RecordId<struct VoteTag>;
using CalledPaperId = RecordId<struct CalledPaperTag>;
using RecountId = RecordId<struct RecountTag>;
using NamedAnswerId = RecordId<struct NamedAnswerTag>;
using DissentId = RecordId<struct DissentTag>;
using GroupId = RecordId<struct DiscussionGroupTag>;
using TurnId = RecordId<struct SpeakingTurnTag>;
using PlainWordId = RecordId<struct PlainWordTag>;
using RatingId = RecordId<struct RatingTag>;
using ResolutionId = RecordId<struct ResolutionTag>;
using MinutesId = RecordId<struct MinutesTag>;
using NoticeId = RecordId<struct NoticeTag>;
using HandoverId = RecordId<struct HandoverTag>;
using DossierId = RecordId<struct DossierTag>;
using DossierStepId = RecordId<struct DossierStepTag>;

} // namespace yishibu
