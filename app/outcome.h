#pragma once

#include <QList>
#include <QString>
#include <expected>
#include <optional>
#include <type_traits>
#include <typeindex>

namespace yishibu {

/// Why something was not done, as a value: a code from the enum of the floor that says it, the figures
/// that belong to it, and, where the law speaks, the article. It carries no words for people: ui/words
/// turns it into one plain sentence.
///
/// A *refusal* is the meeting's rule saying no (below quorum, wrong body); a *failure* is the world saying
/// no (disk full, unreadable file).
class Reason
{
public:
    enum class Kind { Refusal, Failure };

    template<typename Code>
        requires std::is_enum_v<Code>
    static Reason refusal(Code code, QList<qint64> figures = {}, QString article = {}, QStringList names = {})
    {
        return Reason(Kind::Refusal, typeid(Code), int(code), std::move(figures), std::move(names), std::move(article));
    }

    template<typename Code>
        requires std::is_enum_v<Code>
    static Reason failure(Code code, QStringList names = {}, QList<qint64> figures = {})
    {
        return Reason(Kind::Failure, typeid(Code), int(code), std::move(figures), std::move(names), {});
    }

    /// The code, if this reason speaks in the words of that floor.
    template<typename Code>
        requires std::is_enum_v<Code>
    std::optional<Code> code() const
    {
        if (m_floor != std::type_index(typeid(Code)))
            return std::nullopt;
        return Code(m_code);
    }

    template<typename Code>
        requires std::is_enum_v<Code>
    bool is(Code wanted) const
    {
        return code<Code>() == wanted;
    }

    Kind kind() const { return m_kind; }
    /// Figures in the order the enum's comment names them.
    const QList<qint64> &figures() const { return m_figures; }
    /// Names of files, people or columns, in the order the enum's comment names them.
    const QStringList &names() const { return m_names; }
    /// The article in short Chinese form, for example "村民委员会组织法第三十条"; empty where no law speaks.
    const QString &article() const { return m_article; }

    bool operator==(const Reason &) const = default;

private:
    Reason(Kind kind, std::type_index floor, int code, QList<qint64> figures, QStringList names, QString article)
        : m_kind(kind), m_floor(floor), m_code(code), m_figures(std::move(figures)), m_names(std::move(names)),
          m_article(std::move(article))
    {}

    Kind m_kind;
    std::type_index m_floor;
    int m_code;
    QList<qint64> m_figures;
    QStringList m_names;
    QString m_article;
};

/// What an act came to: its value, or the reason why it was not done. Never ignore one.
template<typename T>
using Outcome = std::expected<T, Reason>;

/// An act without a value of its own.
using Done = Outcome<void>;

/// Whether it was done, without its value.
template<typename Value>
Done onlyDone(const Outcome<Value> &outcome)
{
    return outcome ? Done() : std::unexpected(outcome.error());
}

/// Goes on with the next act if the one before was done.
template<typename Next>
Done then(const Done &before, Next next)
{
    return before ? Done(next()) : before;
}

} // namespace yishibu
