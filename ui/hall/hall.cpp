#include "ui/hall/hall.h"
