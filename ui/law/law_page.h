#pragma once

#include "ui/controls/tone.h"

#include <QWidget>
#include <functional>

class QTabBar;

namespace yishibu {

class FrontStack;
class HolidaySection;
class InForceSection;
class LawDesk;
class SettingsSection;
class TownshipSection;

/// 本村适用的规定: the laws in force today and what they ask of each body, what the village sets itself, the packs that the
/// township brought, and the holidays by which days are counted.
class LawPage : public QWidget
{
    Q_OBJECT

public:
    explicit LawPage(LawDesk &desk, QWidget *parent = nullptr);

    void refresh();
    /// Asks for a file by a title; the window shows its dialog, tests answer at once.
    void setChooser(const std::function<QString(const QString &)> &choose);

Q_SIGNALS:
    void villageWanted();
    void said(yishibu::Tone tone, const QString &text);

private:
    LawDesk &m_desk;
    QTabBar *m_tabs;
    FrontStack *m_parts;
    InForceSection *m_inForce;
    SettingsSection *m_settings;
    TownshipSection *m_township;
    HolidaySection *m_holidays;
};

} // namespace yishibu
