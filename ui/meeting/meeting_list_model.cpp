#include "ui/meeting/meeting_list_model.h"

#include "ui/controls/tone.h"
#include "ui/hall/hall.h"
#include "ui/meeting/pill_column.h"
#include "ui/words/plan_words.h"
#include "ui/words/value_words.h"

namespace yishibu {

namespace {

Tone toneOf(MeetingState state)
{
    switch (state) {
    case MeetingState::Preparing: return Tone::Info;
    case MeetingState::Open: return Tone::Warn;
    case MeetingState::Closed: return Tone::Good;
    case MeetingState::Cancelled: break;
    }
    return Tone::Neutral;
}

} // namespace

void MeetingListModel::setMeetings(QList<Meeting> meetings, QHash<MeetingId, MeetingChange> changes)
{
    std::ranges::stable_sort(meetings, std::ranges::greater(), &Meeting::scheduledAt);
    if (meetings == m_meetings && changes == m_changes)
        return;
    beginResetModel();
    m_meetings = std::move(meetings);
    m_changes = std::move(changes);
    endResetModel();
}

const Meeting *MeetingListModel::at(int row) const
{
    return row >= 0 && row < m_meetings.size() ? &m_meetings.at(row) : nullptr;
}

int MeetingListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_meetings.size());
}

int MeetingListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant MeetingListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Meeting &meeting = m_meetings.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return textOf(meeting, index.column());
    case PillColumn::toneRole: return int(isPutOff(meeting) ? Tone::Warn : toneOf(meeting.state));
    case Qt::ToolTipRole: return m_changes.contains(meeting.id) ? wordsOf(m_changes.value(meeting.id)) : QVariant();
    default: return {};
    }
}

bool MeetingListModel::isPutOff(const Meeting &meeting) const
{
    return meeting.state == MeetingState::Preparing && m_changes.contains(meeting.id);
}

QVariant MeetingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day: return tr("Date and time");
    case Title: return tr("Meeting");
    case Place: return tr("Place");
    case Chair: return tr("Chair");
    case State: return tr("State");
    //: 簿号, the running number in the record book
    case Number: return tr("Book no.");
    default: return {};
    }
}

QString MeetingListModel::textOf(const Meeting &meeting, int column) const
{
    switch (column) {
    case Day: return dateTimeWords(meeting.scheduledAt);
    case Title: return titleOf(meeting, {});
    case Place: return meeting.place;
    case Chair: return m_hall.nameOf(meeting.chair);
    //: state of a meeting that will be held at another time than first planned
    case State: return isPutOff(meeting) ? tr("Put off") : wordOf(meeting.state);
    case Number: return meeting.number;
    default: return {};
    }
}

} // namespace yishibu
