#pragma once

#include "app/notice/template.h"

namespace yishibu {

/// Makes the words of paper (resources/notices) known to the program; call once at the start.
void initPaperResources();

/// The shipped template: "meeting-notice" or "resolution-notice".
Outcome<NoticeTemplate> shippedTemplate(const QString &name);

} // namespace yishibu
