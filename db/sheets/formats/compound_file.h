#pragma once

#include <QByteArray>
#include <QStringList>
#include <optional>

namespace yishibu {

/// The file of old office programs (.xls, .et, .doc, and whatever has a password): streams in chained sectors.
namespace compound_file {

/// True where the bytes begin as such a file does; says nothing about the rest.
bool looksLikeOne(const QByteArray &bytes);

/// The bytes of the first stream that has one of these names. Nothing where there is none, or where the chain of its
/// sectors leaves the file or runs in a circle.
std::optional<QByteArray> stream(const QByteArray &bytes, const QStringList &names);

/// A new file of one stream, "Workbook", whose size is made up with zeros to whole sectors.
QByteArray ofOneStream(const QByteArray &stream);

} // namespace compound_file

} // namespace yishibu
