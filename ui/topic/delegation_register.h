#pragma once

#include "app/moment.h"
#include "app/topic/topic.h"
#include "ui/controls/tone.h"

#include <QWidget>
#include <optional>

namespace yishibu {

class DelegationForm;
class Hall;
class PoolSection;
class TopicDesk;

/// The register of delegations: what the Villagers' Assembly handed to the representatives, in writing and for a time
/// (Organic Law art. 28).
class DelegationRegister : public QWidget
{
    Q_OBJECT

public:
    DelegationRegister(TopicDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent = nullptr);

    void refresh();
    /// The law in force may have changed since the program was started.
    void readMatters();

Q_SIGNALS:
    void said(yishibu::Tone tone, const QString &text);

private:
    void write(const std::optional<Delegation> &delegation);
    void keep();
    void withdraw(const QString &because);

    TopicDesk &m_desk;
    const Hall &m_hall;
    const Clock &m_clock;
    DelegationForm *m_form;
    PoolSection *m_section;
    std::optional<Delegation> m_chosen; ///< the one being changed; none while a new one is written
};

} // namespace yishibu
