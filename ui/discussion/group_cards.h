#pragma once

#include "app/record_id.h"

#include <QList>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace yishibu {

class OptionCard;

/// One group at the side of the discussion, or the whole hall.
struct GroupLine
{
    std::optional<GroupId> id; ///< none: the whole hall
    QString name;
    QString detail; ///< how many, who leads, what was noted

    bool operator==(const GroupLine &) const = default;
};

/// The groups of a round one under the other; the chosen one is whose sheet is being typed.
class GroupCards : public QWidget
{
    Q_OBJECT

public:
    explicit GroupCards(QWidget *parent = nullptr);

    void setGroups(const QList<GroupLine> &groups, const std::optional<GroupId> &chosen);
    const QList<GroupLine> &groups() const { return m_groups; }
    /// The group so many places after the chosen one, from the first again after the last.
    void step(int by);

Q_SIGNALS:
    void groupChosen(const std::optional<yishibu::GroupId> &group);

private:
    int chosenPlace() const;

    QVBoxLayout *m_column;
    QList<GroupLine> m_groups;
    QList<OptionCard *> m_cards;
};

} // namespace yishibu
