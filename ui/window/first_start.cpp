#include "ui/window/first_start.h"

#include "ui/controls/big_button.h"
#include "ui/controls/card.h"
#include "ui/controls/option_card.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yishibu {

QSize firstStartSize(const Tokens &tokens)
{
    return tokens.scale > Tokens::ordinaryText ? QSize(1240, 740) : QSize(1000, 640);
}

FirstStart::FirstStart(const QString &language, QWidget *parent)
    : QWidget(parent),
      m_village(new OptionCard(tr("Set up our village's book"),
                               tr("Village, register and key are set up once; then meetings are held from it."))),
      m_practice(new OptionCard(tr("Try it with a practice village"),
                                tr("A made-up village with 1,259 people. Every screen and paper says practice."))),
      m_begin(new BigButton(tr("Begin")))
{
    setObjectName(u"firstStart"_s);
    setLook(this, Look::Paper);
    setAttribute(Qt::WA_StyledBackground);
    const Tokens tokens = tokensOf(this);

    auto *outer = new QHBoxLayout(this);
    outer->addStretch(1);
    auto *column = new QVBoxLayout;
    outer->addLayout(column, 4);
    outer->addStretch(1);
    column->setSpacing(16);
    column->addStretch(2);

    auto *head = new QHBoxLayout;
    head->setSpacing(20);
    auto *seal = new QLabel;
    seal->setPixmap(appIcon().pixmap(QSize(88, 88), devicePixelRatioF()));
    head->addWidget(seal);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    //: the program's name
    names->addWidget(newLabel(tr("Yishibu"), Look::Kai));
    names->addWidget(newLabel(tr("Village meetings, from the notice to what was carried out. Everything stays in one "
                                 "file on this computer."),
                              Look::Soft, nullptr, true));
    head->addLayout(names, 1);
    column->addLayout(head);
    column->addSpacing(12);

    auto *languages = new QHBoxLayout;
    languages->setSpacing(12);
    // Each language is written in itself, so that everybody finds theirs.
    const QList<std::pair<QString, QString>> choices{{u"zh_CN"_s, u"中文"_s}, {u"en"_s, u"English"_s}};
    for (const auto &[code, name] : choices) {
        QPushButton *button = newButton(name, code == language ? Look::SecondaryLarge : Look::Quiet);
        button->setObjectName(u"language_"_s + code);
        button->setAccessibleName(name);
        button->setCheckable(true);
        button->setChecked(code == language);
        connect(button, &QPushButton::clicked, this, [this, chosen = code] { Q_EMIT languageChosen(chosen); });
        languages->addWidget(button);
    }
    languages->addStretch(1);
    column->addLayout(languages);

    m_village->setObjectName(u"ownVillage"_s);
    m_practice->setObjectName(u"practiceVillage"_s);
    m_village->setChecked(true);
    column->addWidget(m_village);
    column->addWidget(m_practice);
    column->addSpacing(8);

    auto *foot = new QHBoxLayout;
    QPushButton *open = newButton(tr("Open a book that is already there…"), Look::Quiet);
    open->setObjectName(u"openBook"_s);
    foot->addWidget(open);
    foot->addStretch(1);
    m_begin->setObjectName(u"begin"_s);
    foot->addWidget(m_begin);
    column->addLayout(foot);
    column->addStretch(3);
    column->setContentsMargins(24, 24, 24, tokens.high(24));

    connect(open, &QPushButton::clicked, this, &FirstStart::openWanted);
    connect(m_begin, &QPushButton::clicked, this, [this] {
        Q_EMIT bookChosen(m_practice->isChecked() ? BookKind::Practice : BookKind::Village);
    });
    m_village->setFocus();
}

/// Enter on a choice begins with it; buttons take it for themselves.
void FirstStart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_begin->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace yishibu
