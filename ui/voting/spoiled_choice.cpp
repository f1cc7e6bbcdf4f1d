#include "ui/voting/spoiled_choice.h"

#include "ui/controls/key_button.h"
#include "ui/style/look.h"
#include "ui/words/ballot_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

SpoiledChoice::SpoiledChoice(QWidget *parent) : Card(tr("Why is this paper spoiled?"), parent), m_words(new QLineEdit(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(title());
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    for (int i = 0; i < int(SpoiledBecause::Otherwise); ++i) {
        auto *button = new KeyButton(wordOf(SpoiledBecause(i)), QString::number(i + 1), this);
        button->setObjectName(u"spoiled%1"_s.arg(i + 1));
        setLook(button, Look::Secondary);
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT chosen(SpoiledBecause(i), {}); });
        m_reasons.append(button);
        row->addWidget(button);
    }
    m_words->setObjectName(u"spoiledWords"_s);
    m_words->setPlaceholderText(tr("4: other reason, in words"));
    m_words->setAccessibleName(tr("Another reason, in words"));
    m_words->setMaxLength(100);
    row->addStretch(1);
    body()->addLayout(row);
    body()->addWidget(m_words);
    connect(m_words, &QLineEdit::returnPressed, this, &SpoiledChoice::chooseOther);
}

void SpoiledChoice::begin()
{
    m_words->clear();
    show();
    setFocus();
}

void SpoiledChoice::chooseOther()
{
    if (const QString words = m_words->text().simplified(); !words.isEmpty())
        Q_EMIT chosen(SpoiledBecause::Otherwise, words);
}

void SpoiledChoice::keyPressEvent(QKeyEvent *event)
{
    const int reason = event->key() - Qt::Key_1;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (reason >= 0 && reason < m_reasons.size())
        Q_EMIT chosen(SpoiledBecause(reason), {});
    else if (reason == int(m_reasons.size()))
        m_words->setFocus();
    else
        Card::keyPressEvent(event);
}

} // namespace yishibu
