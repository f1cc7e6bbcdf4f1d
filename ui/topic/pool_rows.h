#pragma once

#include "app/meeting/topic_standing.h"
#include "app/rules/rule_pack.h"
#include "app/topic/topic.h"
#include "ui/controls/todo_row.h"
#include "ui/style/icons.h"

class QVBoxLayout;

/// The lines of the pool and of the register of delegations.
namespace yishibu::pool_rows {

/// Its name in the law in force.
QString matterName(const QString &id, const QList<Matter> &matters);

TodoRow *rowOf(const Topic &topic, const QString &matter, const TopicStanding &standing);
TodoRow *rowOf(const Delegation &delegation, const QString &matter, QDate today);

/// What stands in a list that has no line; the form beside it is the first step.
QWidget *nothing(Icon icon, const QString &title, const QString &detail);

void add(QVBoxLayout &rows, TodoRow *row);
void empty(QVBoxLayout &rows);

} // namespace yishibu::pool_rows
