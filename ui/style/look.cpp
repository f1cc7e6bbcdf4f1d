#include "ui/style/look.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVariant>

namespace yishibu {

using namespace Qt::StringLiterals;

QString lookName(Look look)
{
    switch (look) {
    case Look::Primary: return u"primary"_s;
    case Look::Secondary: return u"secondary"_s;
    case Look::SecondaryLarge: return u"secondary-large"_s;
    case Look::Quiet: return u"quiet"_s;
    case Look::Danger: return u"danger"_s;
    case Look::OnRed: return u"on-red"_s;
    case Look::Card: return u"card"_s;
    case Look::Top: return u"top"_s;
    case Look::Stages: return u"stages"_s;
    case Look::Foot: return u"foot"_s;
    case Look::Rail: return u"rail"_s;
    case Look::Paper: return u"paper"_s;
    case Look::Rule: return u"rule"_s;
    case Look::ChosenCard: return u"chosen-card"_s;
    case Look::Note: return u"note"_s;
    case Look::GoodTint: return u"good-tint"_s;
    case Look::BadTint: return u"bad-tint"_s;
    case Look::WarnTint: return u"warn-tint"_s;
    case Look::InfoTint: return u"info-tint"_s;
    case Look::Score: return u"score"_s;
    case Look::List: return u"list"_s;
    case Look::Search: return u"search"_s;
    case Look::Bare: return u"bare"_s;
    case Look::Title: return u"title"_s;
    case Look::Heading: return u"heading"_s;
    case Look::Body: return u"body"_s;
    case Look::Strong: return u"strong"_s;
    case Look::Soft: return u"soft"_s;
    case Look::Small: return u"small"_s;
    case Look::Count: return u"count"_s;
    case Look::Figure: return u"figure"_s;
    case Look::Kai: return u"kai"_s;
    case Look::Verdict: return u"verdict"_s;
    case Look::Error: return u"error"_s;
    }
    return {};
}

void restyle(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->updateGeometry();
    widget->update();
}

void setLook(QWidget *widget, Look look)
{
    const QString name = lookName(look);
    if (widget->property("look").toString() == name)
        return;
    widget->setProperty("look", name);
    restyle(widget);
}

QLabel *newLabel(const QString &text, Look look, QWidget *parent, bool wraps)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(wraps);
    setLook(label, look);
    return label;
}

QPushButton *newButton(const QString &text, Look look, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setCursor(Qt::PointingHandCursor);
    // Enter presses the button that the keyboard is on, in a window as in a dialog.
    button->setAutoDefault(true);
    setLook(button, look);
    return button;
}

QWidget *newRule(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    rule->setFixedHeight(1);
    setLook(rule, Look::Rule);
    return rule;
}

} // namespace yishibu
