#include "ui/voting/read_aloud_card.h"

#include "ui/style/look.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

//: what the chair says of the result
ReadAloudCard::ReadAloudCard(QWidget *parent) : Card(tr("Words to read aloud"), parent), m_words(newLabel({}, Look::Body, this, true))
{
    m_words->setObjectName(u"readAloud"_s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *copy = newButton(tr("Copy"), Look::Quiet, this);
    copy->setObjectName(u"copyReadAloud"_s);
    copy->setAccessibleName(tr("Copy the words to read aloud"));
    addToHead(copy);
    body()->addWidget(m_words);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText((QStringList{m_motion} + m_lines).join(u'\n')); });
}

void ReadAloudCard::setWords(const QString &motion, const QStringList &lines)
{
    m_motion = motion;
    m_lines = lines;
    m_words->setText(lines.join(u'\n'));
    m_words->setAccessibleName(title());
    setVisible(!lines.isEmpty());
}

} // namespace yishibu
