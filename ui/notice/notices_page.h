#pragma once

#include "app/moment.h"
#include "ui/controls/tone.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QStandardItemModel;

namespace yishibu {

class Hall;
class ListTable;
class NoticeDesk;

/// 公告: everything that hangs or has hung on the board, and what may come down.
class NoticesPage : public QWidget
{
    Q_OBJECT

public:
    NoticesPage(NoticeDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void said(yishibu::Tone tone, const QString &text);

private:
    NoticeDesk &m_desk;
    const Hall &m_hall;
    const Clock &m_clock;
    QStackedWidget *m_stack;
    QLabel *m_count;
    ListTable *m_table;
    QStandardItemModel *m_model;
};

} // namespace yishibu
