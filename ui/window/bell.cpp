#include "ui/window/bell.h"

#include <QApplication>

#ifdef YISHIBU_HAS_LOUDSPEAKERS
#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>
#endif

using namespace Qt::StringLiterals;

namespace yishibu {

void Bell::ring()
{
#ifdef YISHIBU_HAS_LOUDSPEAKERS
    if (const QAudioDevice loudspeakers = QMediaDevices::defaultAudioOutput(); !loudspeakers.isNull()) {
        if (!m_sound) {
            m_sound = new QSoundEffect(this);
            m_sound->setSource(QUrl(u"qrc:/talk/bell.wav"_s));
        }
        m_sound->setAudioDevice(loudspeakers); // they may have been plugged in since
        m_sound->play();
        return;
    }
#endif
    QApplication::beep();
}

} // namespace yishibu
