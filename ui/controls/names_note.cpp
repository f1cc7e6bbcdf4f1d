#include "ui/controls/names_note.h"

#include "ui/controls/hall_sight.h"
#include "ui/controls/tone.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

NamesNote::NamesNote(QWidget *parent)
    : QWidget(parent), m_words(newLabel({}, Look::Small, this, true)),
      //: a button: which people the sentence beside it speaks of
      m_who(newButton(tr("Show the names"), Look::Quiet, this))
{
    m_words->setObjectName(u"namesNoteWords"_s);
    setTone(m_words, Tone::Warn);
    m_who->setObjectName(u"namesNoteWho"_s);
    m_who->setAutoDefault(true);
    connect(m_who, &QPushButton::clicked, this, &NamesNote::showNames);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_words);
    column->addWidget(m_who, 0, Qt::AlignLeft);
    hide();
}

void NamesNote::setNote(const QString &sentences, const QStringList &names)
{
    m_words->setText(sentences);
    m_names = names;
    appear();
}

void NamesNote::appear()
{
    const HallSight *sight = HallSight::over(this);
    if (sight)
        connect(sight, &HallSight::changed, this, &NamesNote::appear, Qt::UniqueConnection);
    const bool hides = sight && sight->hides();
    setVisible(!m_words->text().isEmpty() && !hides);
    if (auto *window = hides ? findChild<QDialog *>(u"namesNoteWindow"_s) : nullptr)
        window->close();
}

QString NamesNote::sentences() const
{
    return m_words->text();
}

void NamesNote::showNames()
{
    const Tokens tokens = tokensOf(this);
    auto *window = new QDialog(this, Qt::Popup);
    window->setObjectName(u"namesNoteWindow"_s);
    window->setAttribute(Qt::WA_DeleteOnClose);
    auto *list = new QListWidget;
    list->setObjectName(u"namesNoteList"_s);
    list->setAccessibleName(m_words->text());
    list->setWordWrap(true);
    list->addItems(m_names);
    list->setCurrentRow(0);
    auto *column = new QVBoxLayout(window);
    column->addWidget(newLabel(m_words->text(), Look::Small, window, true));
    column->addWidget(list);
    const QSize room = this->window()->size();
    window->resize(qMin(tokens.type(520), room.width() - 48), qMin(tokens.high(420), room.height() - 48));
    const QPoint corner = m_who->mapToGlobal(QPoint(m_who->width(), m_who->height()));
    const QPoint page = this->window()->mapToGlobal(QPoint(0, 0));
    window->move(qMax(page.x() + 24, corner.x() - window->width()),
                 qBound(page.y() + 24, corner.y(), page.y() + qMax(24, room.height() - window->height() - 24)));
    window->show();
    list->setFocus(Qt::PopupFocusReason);
}

} // namespace yishibu
