#include "ui/controls/stage_page.h"
