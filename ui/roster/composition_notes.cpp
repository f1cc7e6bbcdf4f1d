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
    for (const CompositionGap &gap : composition.gaps)
        add(u"compositionGap"_s, wordsOf(gap), gap.article);
    for (const LongAbsence &one : composition.absences) {
        add(u"longAbsence"_s,
            tr("%1 stayed away from the last %2 representatives' meetings without leave, the last on %3.")
                .arg(one.name)
                .arg(one.times)
                .arg(dateWords(one.last)),
            tr("Three in a row without good reason may end a seat, for example 浙江 art. 22, 重庆 art. 14, 山东 art. 42. Talk with them; "
               "nothing ends by itself."));
    }
    setVisible(!composition.gaps.isEmpty() || !composition.absences.isEmpty());
}

void CompositionNotes::add(const QString &name, const QString &note, const QString &source)
{
    auto *field = new QFrame(this);
    field->setObjectName(name);
    setLook(field, Look::WarnTint);
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(2);
    QLabel *words = newLabel(note, Look::Body, field, true);
    setTone(words, Tone::Warn);
    column->addWidget(words);
    column->addWidget(newLabel(source, Look::Small, field, true));
    m_gaps->addWidget(field);
}

} // namespace yishibu
