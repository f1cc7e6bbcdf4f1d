#include "ui/style/preview_dress.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QToolBar>

namespace yishibu {

namespace {

/// The order in which the dialog lays out those of its actions that have a drawing.
constexpr Icon previewIcons[] = {Icon::FitWidth,   Icon::FitPage,  Icon::Minus,     Icon::Plus,  Icon::Portrait,
                                 Icon::Landscape,  Icon::First,    Icon::ArrowLeft, Icon::ArrowRight, Icon::Last,
                                 Icon::OnePage,    Icon::TwoPages, Icon::FourPages, Icon::Settings, Icon::Printer};

void dressToolBar(QToolBar *bar, const Colours &colours)
{
    QList<QAction *> drawn;
    const auto actions = bar->actions();
    for (QAction *action : actions) {
        if (!action->icon().isNull())
            drawn.append(action);
    }
    // Another Qt may lay them out differently; then its own drawings are the lesser evil.
    if (drawn.size() != std::ssize(previewIcons))
        return;
    for (qsizetype i = 0; i < drawn.size(); ++i)
        drawn[i]->setIcon(tinted(previewIcons[i], colours.ink2));
    bar->setMovable(false);
}

} // namespace

void dressPrintPreview(QWidget *widget, const Tokens &tokens)
{
    if (auto *dialog = qobject_cast<QPrintPreviewDialog *>(widget)) {
        const auto bars = dialog->findChildren<QToolBar *>();
        for (QToolBar *bar : bars)
            dressToolBar(bar, tokens.colours);
    }
    if (qobject_cast<QPrintPreviewWidget *>(widget)) {
        const auto *view = widget->findChild<QGraphicsView *>();
        if (view && view->scene())
            view->scene()->setBackgroundBrush(tokens.colours.track);
    }
}

} // namespace yishibu
