#pragma once

#include "app/rules/strict_json.h"

#include <QJsonDocument>
#include <type_traits>

namespace yishibu {

/// What a JSON text of this program says of itself under its key "format", and how long one may be.
struct TextFormat
{
    QLatin1StringView name;
    qsizetype limit = 0; ///< bytes
};

/// Whether bytes say of themselves that they are of this format; what else they hold is not looked at.
inline bool saysItIs(const TextFormat &format, const QByteArray &json)
{
    return json.size() <= format.limit
           && QJsonDocument::fromJson(json).object().value(QStringLiteral("format")).toString() == format.name;
}

/// A whole text of one format, strictly: `read` takes what it knows from the top object and returns what the text stands
/// for. Fails in the words of Fault, an enum with the six names of JsonTrouble::Kind and OtherFormat (names: "format").
template<typename Fault, typename Read>
auto readText(const TextFormat &format, const QByteArray &json, const Read &read)
    -> Outcome<std::invoke_result_t<const Read &, StrictObject &>>
{
    FirstTrouble trouble;
    StrictObject top(parseStrictly(json, format.limit, trouble), {}, trouble);
    if (trouble)
        return std::unexpected(reasonOf<Fault>(*trouble, format.limit));
    const QString key = QStringLiteral("format");
    if (top.textIf(key) != format.name)
        return std::unexpected(Reason::failure(Fault::OtherFormat, {key}));
    auto found = read(top);
    top.done();
    if (trouble)
        return std::unexpected(reasonOf<Fault>(*trouble, format.limit));
    return found;
}

} // namespace yishibu
