#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

/// A container of parts as they are, without packing: enough to make small workbooks in a test.
QByteArray storedZip(const QList<QPair<QByteArray, QByteArray>> &parts);
