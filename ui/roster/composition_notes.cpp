#include "ui/roster/composition_notes.h"

#include "ui/controls/tone.h"
#include "ui/roster/roster_desk.h"
#include "ui/style/look.h"
#include "ui/words/value_words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace yishibu {

using namespace Qt::StringLiterals;

CompositionNotes::CompositionNotes(QWidget *parent) : QWidget(parent)
{
    m_gaps = new QVBoxLayout(this);
    m_gaps->setContentsMargins(0, 0, 0, 0);
    m_gaps->setSpacing(8);
}

void CompositionNotes::show(const Composition &composition)
{
    while (QLayoutItem *item = m_gaps->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->setObjectName({});
            widget->deleteLater();
        }
        delete item;
    }
    for (const CompositionGap &gap : composition.gaps) {
        auto *field = new QFrame(this);
        field->setObjectName(u"compositionGap"_s);
        setLook(field, Look::WarnTint);
        auto *column = new QVBoxLayout(field);
        column->setContentsMargins(14, 10, 14, 10);
        column->setSpacing(2);
        QLabel *words = newLabel(wordsOf(gap), Look::Body, field, true);
        setTone(words, Tone::Warn);
        column->addWidget(words);
        column->addWidget(newLabel(composition.article, Look::Small, field, true));
        m_gaps->addWidget(field);
    }
    setVisible(!composition.gaps.isEmpty());
}

} // namespace yishibu
