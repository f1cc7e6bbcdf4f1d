#pragma once

#include "app/record_id.h"
#include "ui/controls/card.h"

#include <QList>
#include <functional>
#include <optional>

class QLabel;

namespace yishibu {

class KeyButton;

/// 记名投票: whose paper is called now. The name stands large; who is passed over comes again at the end, and a paper without a name
/// that counts has a key of its own.
class NamedPaperCard : public Card
{
    Q_OBJECT

public:
    explicit NamedPaperCard(QWidget *parent = nullptr);

    /// Those whose paper was not called yet, in the order of the list.
    void showSigners(const QList<SignInId> &left, const std::function<QString(const SignInId &)> &nameOf);
    std::optional<SignInId> signer() const; ///< none when everybody's paper was called
    void pass();
    /// Another vote: nobody was passed over.
    void clear();
    void dress();

Q_SIGNALS:
    void namelessWanted();

private:
    void tell();

    QList<SignInId> m_left;
    QList<SignInId> m_passed;
    std::function<QString(const SignInId &)> m_nameOf;
    QLabel *m_who;
    QLabel *m_next;
    KeyButton *m_later;
    KeyButton *m_nameless;
};

} // namespace yishibu
