#pragma once

#include "app/meeting/meeting.h"
#include "app/rules/law.h"

#include <QWidget>

class QComboBox;

namespace yishibu {

class FieldRow;

/// Which kind of meeting it is, of those that the law of its day knows, and of which 村民小组 where it is one group's.
class KindField : public QWidget
{
    Q_OBJECT

public:
    explicit KindField(QWidget *parent = nullptr);

    void show(const Meeting &meeting, const Law &law, const QStringList &groups);

Q_SIGNALS:
    /// Chosen by hand; the group is empty where the kind is not of one group.
    void chosen(const yishibu::MeetingKind &kind, const QString &group);

private:
    void fill(const Law &law);
    void tell();

    QComboBox *m_kind;
    QComboBox *m_group;
    FieldRow *m_groupRow;
    QList<RuleCard> m_cards;
};

} // namespace yishibu
