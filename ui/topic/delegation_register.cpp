#include "ui/topic/delegation_register.h"

#include "ui/controls/card.h"
#include "ui/hall/hall.h"
#include "ui/topic/delegation_form.h"
#include "ui/topic/pool_rows.h"
#include "ui/topic/pool_section.h"
#include "ui/topic/topic_desk.h"
#include "ui/words/reason_words.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

DelegationRegister::DelegationRegister(TopicDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_hall(hall), m_clock(clock), m_form(new DelegationForm),
      m_section(new PoolSection(m_form, tr("New delegation"), u"delegation"_s, this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_section);
    connect(m_section, &PoolSection::freshWanted, this, [this] {
        write(std::nullopt);
        m_form->firstField()->setFocus();
    });
    connect(m_section, &PoolSection::keepWanted, this, &DelegationRegister::keep);
    connect(m_form, &DelegationForm::dayChosen, this, [this](QDate day) { m_form->setMatters(m_desk.delegable(day)); });
    connect(m_form, &DelegationForm::withdrawWanted, this, &DelegationRegister::withdraw);
    readMatters();
    write(std::nullopt);
}

void DelegationRegister::readMatters()
{
    m_form->setMatters(m_desk.delegable(m_form->typed().decidedOn));
    const auto assemblies = m_desk.assemblies();
    m_form->setAssemblies(assemblies.value_or(QList<Meeting>()));
    if (!assemblies)
        Q_EMIT said(Tone::Bad, wordsOf(assemblies.error()));
}

void DelegationRegister::refresh()
{
    QVBoxLayout &rows = *m_section->rows();
    m_section->list()->setTitle(tr("Delegated so far"));
    pool_rows::empty(rows);
    if (m_hall.delegations().isEmpty()) {
        rows.addWidget(pool_rows::nothing(
            Icon::Document, tr("No delegation yet"),
            tr("The representatives decide only what the Villagers' Assembly has delegated to them in writing; without it their "
               "decision is void.")));
        return;
    }
    for (auto one = m_hall.delegations().crbegin(); one != m_hall.delegations().crend(); ++one) {
        auto *row = pool_rows::rowOf(*one, pool_rows::matterName(one->matter, m_desk.delegable(one->decidedOn)), m_clock.today());
        connect(row, &TodoRow::chosen, this, [this, chosen = *one] {
            write(chosen);
            m_form->firstField()->setFocus();
        });
        pool_rows::add(rows, row);
    }
    rows.addStretch(1);
}

/// None while a new one is written.
void DelegationRegister::write(const std::optional<Delegation> &delegation)
{
    m_chosen = delegation;
    Delegation blank;
    blank.decidedOn = m_clock.today();
    blank.from = m_clock.today();
    blank.until = m_clock.today().addYears(1).addDays(-1);
    m_form->show(delegation.value_or(blank), delegation.has_value(), m_clock.today());
    m_section->form()->setTitle(delegation ? tr("Change a delegation") : tr("A new delegation"));
    m_section->keepButton()->setText(delegation ? tr("Keep the changes") : tr("Keep the delegation"));
}

void DelegationRegister::keep()
{
    if (!m_form->isRight(m_desk.delegationArticle(m_form->typed().decidedOn)))
        return;
    const Delegation delegation = m_form->typed();
    if (const Done done = m_desk.keep(delegation); !done) {
        Q_EMIT said(Tone::Bad, wordsOf(done.error()));
        return;
    }
    write(std::nullopt);
    const QString matter = pool_rows::matterName(delegation.matter, m_desk.delegable(delegation.decidedOn));
    Q_EMIT said(Tone::Good, tr("The delegation of “%1” is kept.").arg(matter));
}

void DelegationRegister::withdraw(const QString &because)
{
    if (!m_chosen)
        return;
    const Delegation delegation = *m_chosen;
    if (const Done done = m_desk.withdraw(delegation, because); !done) {
        Q_EMIT said(Tone::Bad, wordsOf(done.error()));
        return;
    }
    write(std::nullopt);
    Q_EMIT said(Tone::Info, tr("The delegation of “%1” is withdrawn. It stays in the book's journal with the reason.")
                                .arg(pool_rows::matterName(delegation.matter, m_desk.delegable(delegation.decidedOn))));
}

} // namespace yishibu
