#include "ui/topic/matter_field.h"

#include "ui/words/reason_words.h"

#include <QComboBox>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

QComboBox *newBox()
{
    auto *box = new QComboBox;
    box->setObjectName(u"matter"_s);
    // A matter's name may be long; the list that opens shows it whole.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

} // namespace

MatterField::MatterField(QWidget *parent) : FieldRow(tr("Matter of the law"), newBox(), parent)
{
    m_box = static_cast<QComboBox *>(field());
    setMatters({});
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        setError({});
        tellArticle();
        Q_EMIT changed();
    });
}

void MatterField::setMatters(const QList<Matter> &matters)
{
    const QString chosen = matter();
    const QSignalBlocker quiet(m_box);
    m_matters = matters;
    m_box->clear();
    m_box->addItem(tr("Choose what it is about"), QString());
    for (const Matter &one : matters) {
        m_box->addItem(one.name, one.id);
        m_box->setItemData(m_box->count() - 1, one.article, Qt::ToolTipRole);
    }
    m_box->setCurrentIndex(qMax(0, m_box->findData(chosen)));
    tellArticle();
}

void MatterField::setMatter(const QString &id)
{
    m_box->setCurrentIndex(qMax(0, m_box->findData(id)));
    setError({});
    tellArticle();
}

QString MatterField::matter() const
{
    return m_box->currentData().toString();
}

void MatterField::tellArticle()
{
    const auto found = std::ranges::find(m_matters, matter(), &Matter::id);
    if (found == m_matters.end()) {
        m_box->setToolTip({});
        setHint(tr("The article decides which meeting may settle it."));
        return;
    }
    m_box->setToolTip(found->name);
    const QString owners = found->owners.join(tr(", ", "between the names of bodies"));
    QStringList said{tr("%1. It is decided by: %2.", "article, names of bodies").arg(found->article, owners)};
    if (!found->delegableTo.isEmpty())
        said.append(tr("The representatives decide it only where the Villagers' Assembly has delegated it."));
    if (!found->groupName.isEmpty())
        said.append(tr("Where it belongs to a villagers' group and not to the village, choose: %1 (%2).", "name of a matter, article")
                        .arg(found->groupName, found->groupArticle));
    if (!found->standIn.isEmpty())
        said.append(found->standIn);
    if (!found->householdsSource.isEmpty())
        said.append(tr("Before the representatives it is counted by the households they stand for (%1).").arg(found->householdsSource));
    if (!found->advice.isEmpty())
        said.append(found->advice);
    setHint(said.join(u'\n'));
}

} // namespace yishibu
