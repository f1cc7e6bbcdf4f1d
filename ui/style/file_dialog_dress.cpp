#include "ui/style/file_dialog_dress.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QScreen>
#include <QTreeView>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Size, Type, Changed, ColumnCount }; // of QFileSystemModel

constexpr QSize roomy(960, 560);

} // namespace

void dressFileDialog(QWidget *widget, const Tokens &tokens)
{
    auto *dialog = qobject_cast<QFileDialog *>(widget);
    auto *list = dialog ? dialog->findChild<QTreeView *>(u"treeView"_s) : nullptr;
    if (!list || list->header()->count() != ColumnCount) // the system's own dialog, or another Qt
        return;
    QHeaderView *header = list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(Name, QHeaderView::Stretch);
    for (const int column : {Size, Changed})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    // What kind of file it is stands in its name, too; the name is what must be read.
    list->setColumnHidden(Type, true);
    dialog->setViewMode(QFileDialog::Detail);
    const QSize wanted(tokens.type(roomy.width()), tokens.type(roomy.height()));
    dialog->setMinimumSize(wanted.boundedTo(dialog->screen()->availableSize() * 0.95));
}

} // namespace yishibu
