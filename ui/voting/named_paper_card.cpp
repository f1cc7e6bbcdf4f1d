#include "ui/voting/named_paper_card.h"

#include "ui/controls/key_button.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr int namesAhead = 4;

} // namespace

NamedPaperCard::NamedPaperCard(QWidget *parent)
    : Card(parent), m_who(newLabel({}, Look::Kai, this, true)), m_next(newLabel({}, Look::Small, this, true)),
      //: whose paper is called after those of all others
      m_later(new KeyButton(tr("Later"), u"Space"_s, this)),
      //: a ballot paper without a name, or with one that is not on the list
      m_nameless(new KeyButton(tr("No name that counts"), u"N"_s, this))
{
    m_who->setObjectName(u"signerNow"_s);
    m_next->setObjectName(u"signerNext"_s);
    m_later->setObjectName(u"signerLater"_s);
    m_nameless->setObjectName(u"signerNone"_s);
    for (KeyButton *button : {m_later, m_nameless}) {
        setLook(button, Look::Secondary);
        button->setFocusPolicy(Qt::NoFocus); // the keys are with the papers
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_who, 1);
    row->addWidget(m_later);
    row->addWidget(m_nameless);
    body()->addLayout(row);
    body()->addWidget(m_next);
    dress();
    connect(m_later, &QPushButton::clicked, this, &NamedPaperCard::pass);
    connect(m_nameless, &QPushButton::clicked, this, &NamedPaperCard::namelessWanted);
}

void NamedPaperCard::showSigners(const QList<SignInId> &left, const std::function<QString(const SignInId &)> &nameOf)
{
    m_left = left;
    m_nameOf = nameOf;
    std::ranges::stable_sort(m_left, {}, [this](const SignInId &one) { return m_passed.indexOf(one); });
    tell();
}

void NamedPaperCard::tell()
{
    m_who->setText(m_left.isEmpty() ? tr("Everybody's paper is called.") : m_nameOf(m_left.first()));
    m_later->setVisible(m_left.size() > 1);
    QStringList next;
    for (qsizetype i = 1; i < m_left.size() && i <= namesAhead; ++i)
        next.append(m_nameOf(m_left.at(i)));
    m_next->setText(next.isEmpty() ? QString()
                                   : tr("Sort the papers by the list first. Next: %1").arg(next.join(tr(", ", "between names"))));
}

std::optional<SignInId> NamedPaperCard::signer() const
{
    return m_left.isEmpty() ? std::nullopt : std::optional(m_left.first());
}

void NamedPaperCard::pass()
{
    if (m_left.size() < 2)
        return;
    const SignInId passed = m_left.takeFirst();
    m_passed.removeAll(passed);
    m_passed.append(passed);
    m_left.append(passed);
    tell();
}

void NamedPaperCard::clear()
{
    m_left.clear();
    m_passed.clear();
}

void NamedPaperCard::dress()
{
    m_who->setFont(tokensOf(this).kai(40));
}

} // namespace yishibu
