#include "ui/style/hall_style.h"

#include "ui/style/file_dialog_dress.h"
#include "ui/style/icons.h"
#include "ui/style/indicators.h"
#include "ui/style/preview_dress.h"
#include "ui/style/resources.h"
#include "ui/style/sheet.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTextCharFormat>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

QPalette paletteOf(const Colours &c)
{
    QPalette palette(c.ink, c.card, c.card, c.line, c.edge, c.ink, c.card, c.card, c.paper);
    palette.setColor(QPalette::AlternateBase, c.paper);
    palette.setColor(QPalette::Highlight, c.vermilionTint);
    palette.setColor(QPalette::HighlightedText, c.ink);
    palette.setColor(QPalette::Link, c.blue);
    palette.setColor(QPalette::LinkVisited, c.blue);
    palette.setColor(QPalette::PlaceholderText, c.ink2);
    palette.setColor(QPalette::ToolTipBase, c.ink);
    palette.setColor(QPalette::ToolTipText, c.card);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, c.ink2);
    palette.setColor(QPalette::Disabled, QPalette::Base, c.paper);
    return palette;
}

void paintWidgetFocus(const QStyleOption &option, QPainter &painter, const QWidget *widget, const Colours &colours)
{
    if (qobject_cast<const QAbstractItemView *>(widget))
        return paintFocusRing(painter, option.rect, 4, colours.vermilion);
    // Tabs have a ground of their own for it in the style sheet.
    if (!(option.state & QStyle::State_KeyboardFocusChange) || qobject_cast<const QTabBar *>(widget))
        return;
    if (const auto *button = qobject_cast<const QPushButton *>(widget)) {
        const QString look = button->property("look").toString();
        const bool onColour = look == u"primary" || (look.isEmpty() && button->isDefault());
        if (onColour)
            return paintFocusRing(painter, QRectF(button->rect()).adjusted(4, 4, -4, -4), 6, colours.card);
        return paintFocusRing(painter, button->rect(), Tokens::fieldRadius - 1, colours.vermilion);
    }
    if (const auto *choice = qobject_cast<const QAbstractButton *>(widget); choice && choice->isCheckable()) {
        const int mark = widget->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, widget);
        const QSize words = choice->fontMetrics().size(Qt::TextShowMnemonic, choice->text());
        const QRect around(mark + 5, (choice->height() - words.height()) / 2 - 2, words.width() + 10, words.height() + 4);
        return paintFocusRing(painter, around, 5, colours.vermilion);
    }
    paintFocusRing(painter, QRectF(option.rect), 5, colours.vermilion);
}

Icon fileIcon(QStyle::StandardPixmap which)
{
    switch (which) {
    case QStyle::SP_FileDialogToParent: return Icon::ChevronUp;
    case QStyle::SP_FileDialogNewFolder: return Icon::Plus;
    case QStyle::SP_FileDialogBack:
    case QStyle::SP_ArrowBack:
    case QStyle::SP_ArrowLeft: return Icon::ArrowLeft;
    case QStyle::SP_ArrowForward:
    case QStyle::SP_ArrowRight: return Icon::ArrowRight;
    case QStyle::SP_FileIcon: return Icon::Document;
    case QStyle::SP_FileDialogDetailedView: return Icon::Topics;
    case QStyle::SP_FileDialogListView: return Icon::Menu;
    case QStyle::SP_LineEditClearButton:
    case QStyle::SP_TitleBarCloseButton: return Icon::Close;
    default: return Icon::Folder;
    }
}

} // namespace

HallStyle::HallStyle(const Tokens &tokens) : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_tokens(tokens) {}

void HallStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        // The stock delegate of a combo box ignores the style sheet's rows.
        if (!qobject_cast<QStyledItemDelegate *>(combo->itemDelegate()))
            combo->setItemDelegate(new QStyledItemDelegate(combo));
    }
    if (auto *header = qobject_cast<QHeaderView *>(widget); header && header->orientation() == Qt::Horizontal) {
        header->setHighlightSections(false);
        if (header->defaultAlignment() == Qt::AlignCenter)
            header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (auto *calendar = qobject_cast<QCalendarWidget *>(widget)) {
        // Weekends in ordinary ink: here red means something.
        calendar->setWeekdayTextFormat(Qt::Saturday, QTextCharFormat());
        calendar->setWeekdayTextFormat(Qt::Sunday, QTextCharFormat());
    }
    dressPrintPreview(widget, m_tokens);
    dressFileDialog(widget, m_tokens);
}

void HallStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const Colours &colours = m_tokens.colours;
    const bool enabled = option->state & State_Enabled;
    const bool warm = option->state & State_MouseOver;
    switch (element) {
    case PE_FrameFocusRect: paintWidgetFocus(*option, *painter, widget, colours); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(*painter, option->rect,
                      option->state & State_On         ? Tick::On
                      : option->state & State_NoChange ? Tick::Partly
                                                       : Tick::Off,
                      enabled, warm, colours);
        return;
    case PE_IndicatorRadioButton:
        paintRadio(*painter, option->rect, option->state & State_On, enabled, warm, colours);
        return;
    case PE_IndicatorMenuCheckMark:
        if (option->state & State_On)
            paintTick(*painter, option->rect, colours.vermilion, 2);
        return;
    case PE_IndicatorArrowDown: paintChevron(*painter, option->rect, Qt::DownArrow, colours.ink2, 1.8); return;
    case PE_IndicatorArrowUp: paintChevron(*painter, option->rect, Qt::UpArrow, colours.ink2, 1.8); return;
    case PE_IndicatorArrowLeft: paintChevron(*painter, option->rect, Qt::LeftArrow, colours.ink2, 1.8); return;
    case PE_IndicatorArrowRight: paintChevron(*painter, option->rect, Qt::RightArrow, colours.ink2, 1.8); return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            paintChevron(*painter, option->rect,
                         header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow : Qt::DownArrow, colours.ink2, 1.8);
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            paintChevron(*painter, option->rect, option->state & State_Open ? Qt::DownArrow : Qt::RightArrow,
                         colours.ink2, 1.8);
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int HallStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return m_tokens.high(22);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 10;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize: return m_tokens.high(24);
    case PM_MessageBoxIconSize: return m_tokens.high(40);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return 20;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 12;
    case PM_FocusFrameHMargin: return 7;
    case PM_HeaderDefaultSectionSizeVertical: return m_tokens.high(37);
    case PM_HeaderMarkSize: return 14;
    case PM_MenuPanelWidth: return 0;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_SplitterWidth: return 9;
    case PM_TextCursorWidth: return 2;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HallStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration: return m_tokens.motion();
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut: return 0;
    case SH_ScrollBar_ContextMenu: return 0;
    case SH_DialogButtonLayout: return QDialogButtonBox::GnomeLayout; // the way on stands at the right
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_MessageBox_CenterButtons: return 0;
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QIcon HallStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    const Colours &c = m_tokens.colours;
    switch (which) {
    case SP_MessageBoxInformation: return tinted(Icon::Information, c.blue);
    case SP_MessageBoxQuestion: return tinted(Icon::Information, c.blue);
    case SP_MessageBoxWarning: return tinted(Icon::Warning, c.amberBar);
    case SP_MessageBoxCritical: return tinted(Icon::Warning, c.vermilion);
    case SP_FileDialogToParent:
    case SP_FileDialogNewFolder:
    case SP_FileDialogBack:
    case SP_FileDialogDetailedView:
    case SP_FileDialogListView:
    case SP_ArrowBack:
    case SP_ArrowForward:
    case SP_ArrowLeft:
    case SP_ArrowRight:
    case SP_DirIcon:
    case SP_DirOpenIcon:
    case SP_DirClosedIcon:
    case SP_DirLinkIcon:
    case SP_DirHomeIcon:
    case SP_DriveHDIcon:
    case SP_DriveFDIcon:
    case SP_DriveCDIcon:
    case SP_DriveNetIcon:
    case SP_ComputerIcon:
    case SP_DesktopIcon:
    case SP_TrashIcon:
    case SP_FileIcon:
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton: return tinted(fileIcon(which), c.ink2);
    default: return QProxyStyle::standardIcon(which, option, widget);
    }
}

void applyStyle(QApplication &app, const Tokens &tokens)
{
    initResources();
    app.setProperty("tokens", QVariant::fromValue(tokens));
    app.setStyleSheet({});
    app.setStyle(new HallStyle(tokens));
    app.setPalette(paletteOf(tokens.colours));
    app.setFont(tokens.sans(16));
    app.setStyleSheet(hallSheet(tokens));
    app.setWindowIcon(appIcon());
}

} // namespace yishibu
