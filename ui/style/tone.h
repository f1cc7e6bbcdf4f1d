#pragma once

#include "ui/controls/tone.h" // the tones moved to the controls; include that header
