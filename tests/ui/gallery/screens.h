#pragma once

#include <QString>

class QWidget;

/// Screens made only of the shared controls, with made-up people, to look at them side by side.
namespace yishibu::gallery {

QWidget *todayScreen();
QWidget *signInScreen();
QWidget *discussionScreen();
QWidget *votingScreen();
QWidget *controlsScreen();
QWidget *formScreen();

} // namespace yishibu::gallery
