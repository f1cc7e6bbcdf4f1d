#include "ui/voting/motion_card.h"

#include "ui/style/look.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

MotionCard::MotionCard(QWidget *parent)
    : Card(parent), m_above(newLabel({}, Look::Small, this, true)), m_motion(newLabel({}, Look::Title, this, true))
{
    m_above->setObjectName(u"aboveMotion"_s);
    m_motion->setObjectName(u"frozenMotion"_s);
    m_motion->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout()->setContentsMargins(20, 10, 20, 12);
    body()->setSpacing(2);
    body()->addWidget(m_above);
    body()->addWidget(m_motion);
}

void MotionCard::setMotion(const QString &above, const QString &motion)
{
    m_above->setText(above);
    m_motion->setText(motion);
    setAccessibleName(motion);
}

QString MotionCard::motion() const
{
    return m_motion->text();
}

} // namespace yishibu
