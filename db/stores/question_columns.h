#pragma once

#include "app/voting/vote.h"

#include <QStringList>

class QJsonObject;

namespace yishibu {

class Statement;

// Lists in one column: compact JSON, '' for an empty one. What is not of that form is left out in reading.

QString textOfNames(const QStringList &names);
QStringList namesFromText(const QString &text);
QString textOfFigures(const QList<int> &figures);
QList<int> figuresFromText(const QString &text);

/// What a vote asks and what a choice came to, in the columns of its row.
void putQuestion(QJsonObject &columns, const Vote &vote);
/// "question_kind, options, …", in the order in which readQuestion() reads them.
QString questionColumns();
void readQuestion(Vote &vote, const Statement &row, int first);

} // namespace yishibu
