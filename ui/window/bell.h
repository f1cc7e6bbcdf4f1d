#pragma once

#include <QObject>

class QSoundEffect;

namespace yishibu {

/// The bell on the facilitator's table: struck once when a speaker's or the groups' time is over. It sounds through whatever the
/// hall's loudspeakers hang on; a machine without any beeps as well as it can.
class Bell : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void ring();

private:
    [[maybe_unused]] QSoundEffect *m_sound = nullptr; ///< made when first struck: looking for loudspeakers takes time at every start
};

} // namespace yishibu
