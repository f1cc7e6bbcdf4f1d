#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

/// A container of parts as they are, without packing: enough to make small workbooks in a test.
QByteArray storedZip(const QList<QPair<QByteArray, QByteArray>> &parts);

/// A container whose parts are packed. `claimed` is what the last part says it unpacks to, if not the truth.
QByteArray packedZip(const QList<QPair<QByteArray, QByteArray>> &parts, qint64 claimed = -1);

/// An .xlsx workbook of a few kilobytes whose only sheet unpacks to rows of so many bytes.
QByteArray xlsxBomb(qsizetype unpacked);
