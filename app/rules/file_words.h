#pragma once

#include <QLatin1StringView>
#include <QString>
#include <algorithm>
#include <array>
#include <optional>

namespace yishibu {

/// How a value of an enum is written in a file of this program: a word that stays readable, and that a reordered enum does not
/// change.
template<typename Value>
struct FileWord
{
    Value value;
    QLatin1StringView word;
};

/// The word of a value; empty where the file has none for it.
template<typename Value, size_t n>
QString wordIn(const std::array<FileWord<Value>, n> &words, Value value)
{
    const auto found = std::ranges::find(words, value, &FileWord<Value>::value);
    return found == words.end() ? QString() : QString(found->word);
}

template<typename Value, size_t n>
std::optional<Value> valueOf(const std::array<FileWord<Value>, n> &words, const QString &word)
{
    const auto found = std::ranges::find_if(words, [&](const FileWord<Value> &one) { return word == one.word; });
    return found == words.end() ? std::nullopt : std::optional(found->value);
}

/// A reader of these words for StrictObject::word; the words must outlive it.
template<typename Value, size_t n>
auto among(const std::array<FileWord<Value>, n> &words)
{
    return [&words](const QString &word) { return valueOf(words, word); };
}

} // namespace yishibu
