// SPDX-License-Identifier: MIT
#include "ui/spawn/runagain.h"

#include "core/engine/programrows.h"
#include "core/scenario/stepsdone.h"

using namespace Qt::StringLiterals;

namespace pangaea {

Command runAgain(const event::Created &made, OutputWay way, const RestartPolicy &restart)
{
    const Step step = stepOf(StepKind::Spawn, made, childEnvironment()).step;
    const Input input = way == OutputWay::Terminal ? Input {.kind = Input::Kind::Terminal, .text = {}} : made.input;
    const Streams streams = way == OutputWay::OnePipe ? Streams::Together : made.streams;
    const QStringList onHost = made.host.isEmpty() ? QStringList() : QStringList {made.host};
    if (!step.program)
        return command::Spawn {.names = {step.name},
                               .target = step.target,
                               .parameters = step.parameters,
                               .join = made.joinAutomatically,
                               .input = input,
                               .restart = restart,
                               .streams = streams,
                               .on = onHost};
    QStringList environment = step.program->environment;
    if (way == OutputWay::Unbuffered)
        environment += u"PYTHONUNBUFFERED=1"_s;
    return command::SpawnProgram {.names = {made.name},
                                  .program = made.program,
                                  .arguments = step.program->arguments,
                                  .folder = made.folder,
                                  .environment = environment,
                                  .join = made.joinAutomatically,
                                  .input = input,
                                  .restart = restart,
                                  .streams = streams,
                                  .on = onHost};
}

} // namespace pangaea
