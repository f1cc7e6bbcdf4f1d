#pragma once

#include "app/rules/matter.h"
#include "ui/controls/field_row.h"

#include <QDate>

class QComboBox;

namespace yishibu {

/// Asks which matter of the law something is. Beneath it stands the article, and what a meeting of the representatives may
/// do with it.
class MatterField : public FieldRow
{
    Q_OBJECT

public:
    explicit MatterField(QWidget *parent = nullptr);

    void setMatters(const QList<Matter> &matters);
    /// An id that the law in force does not know is shown as not chosen.
    void setMatter(const QString &id);
    QString matter() const; ///< id; empty while none is chosen

Q_SIGNALS:
    void changed();

private:
    void tellArticle();

    QComboBox *m_box;
    QList<Matter> m_matters;
};

} // namespace yishibu
