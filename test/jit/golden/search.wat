(module
  (type (;0;) (func (param i32)))
  (type (;1;) (func))
  (type (;2;) (func (param i32 f64 f64) (result f64)))
  (type (;3;) (func (result i32)))
  (type (;4;) (func (param i32 i32 i32 i32 i32) (result i32)))
  (type (;5;) (func (param i32) (result i32)))
  (import "env" "mem" (memory (;0;) 53248 53248 shared))
  (import "env" "per" (func (;0;) (type 0)))
  (import "env" "fla" (func (;1;) (type 1)))
  (import "env" "ari" (func (;2;) (type 2)))
  (import "env" "car" (func (;3;) (type 3)))
  (import "env" "ahe" (func (;4;) (type 4)))
  (import "env" "fil" (func (;5;) (type 5)))
  (import "env" "spi" (func (;6;) (type 0)))
  (import "env" "pin" (global (;0;) i32))
  (func (;7;) (type 5) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0
    i32.load offset=4096 align=1
    local.set 1
    i32.const 0
    i32.load offset=4100 align=1
    local.set 2
    i32.const 0
    i32.load offset=4104 align=1
    local.set 3
    i32.const 0
    i32.load offset=4108 align=1
    local.set 4
    i32.const 0
    i32.load offset=4112 align=1
    local.set 5
    i32.const 0
    i32.load offset=4116 align=1
    local.set 6
    i32.const 0
    i32.load offset=4120 align=1
    local.set 7
    i32.const 0
    i32.load offset=4124 align=1
    local.set 8
    i32.const 0
    i32.load offset=4304 align=1
    local.set 9
    block  ;; label = @1
      block  ;; label = @2
        block  ;; label = @3
          block  ;; label = @4
            local.get 0
            br_table 0 (;@4;) 1 (;@3;) 0 (;@4;) 0 (;@4;) 1 (;@3;)
          end
          local.get 9
          i32.const 1
          i32.sub
          local.set 9
          i32.const 131072
          local.set 3
          br 0 (;@3;)
        end
        local.get 48
        local.set 11
        loop  ;; label = @3
          local.get 9
          i32.const 8
          i32.lt_s
          if  ;; label = @4
            i32.const 65541
            local.set 13
            br 3 (;@1;)
          end
          local.get 9
          i32.const 6
          i32.sub
          local.set 9
          local.get 3
          local.tee 50
          local.tee 51
          i32.const 0
          i32.add
          local.tee 14
          i32.const 12
          i32.shr_u
          i32.load8_u offset=1048576
          local.tee 15
          i32.const 4
          i32.and
          i32.eqz
          if  ;; label = @4
            block  ;; label = @5
              block  ;; label = @6
                local.get 15
                i32.const 1
                i32.and
                i32.eqz
                br_if 0 (;@6;)
                local.get 14
                i32.const 4095
                i32.and
                i32.const 4095
                i32.le_u
                br_if 1 (;@5;)
              end
              local.get 9
              i32.const 6
              i32.add
              local.set 9
              i32.const 65541
              local.set 13
              br 4 (;@1;)
            end
          end
          local.get 51
          i32.load8_u offset=268435456
          local.set 52
          local.get 1
          local.tee 53
          i32.const -256
          i32.and
          local.set 54
          local.get 52
          local.get 54
          i32.or
          local.set 55
          local.get 50
          i32.const 1
          i32.add
          local.set 56
          local.get 52
          i32.const -91
          i32.add
          local.tee 57
          i32.const 255
          i32.and
          local.set 58
          local.get 52
          i32.const 91
          i32.eq
          local.tee 59
          if  ;; label = @4
            i32.const 7
            local.get 48
            local.get 11
            i32.const 4
            i32.ge_s
            select
            local.set 48
            local.get 9
            i32.const 2
            i32.add
            local.set 9
            local.get 55
            local.set 1
            local.get 56
            local.set 3
            i32.const 0
            local.get 52
            i32.store offset=5124 align=1
            i32.const 0
            i32.const 91
            i32.store offset=5128 align=1
            i32.const 0
            i32.const 3
            i32.store offset=5120 align=1
            br 2 (;@2;)
          end
          local.get 56
          i32.const -131136
          i32.add
          local.set 60
          local.get 56
          i32.const 131136
          i32.lt_u
          local.tee 61
          i32.eqz
          if  ;; label = @4
            i32.const 7
            local.get 48
            local.get 11
            i32.const 4
            i32.ge_s
            select
            local.set 48
            local.get 55
            local.set 1
            local.get 56
            local.set 3
            i32.const 0
            local.get 56
            i32.store offset=5124 align=1
            i32.const 0
            i32.const 131136
            i32.store offset=5128 align=1
            i32.const 0
            i32.const 1
            i32.store offset=5120 align=1
            br 2 (;@2;)
          end
          local.get 55
          local.set 1
          local.get 56
          local.set 3
          local.get 11
          i32.const 1
          i32.add
          local.set 11
          local.get 11
          i32.const 8
          i32.lt_s
          if  ;; label = @4
            i32.const 0
            local.get 56
            i32.store offset=5124 align=1
            i32.const 0
            i32.const 131136
            i32.store offset=5128 align=1
            i32.const 0
            i32.const 1
            i32.store offset=5120 align=1
            br 1 (;@3;)
          end
          local.get 9
          i32.const 8
          i32.sub
          i32.const 6
          i32.div_s
          local.set 12
          i32.const 0
          local.get 3
          i32.add
          local.tee 14
          i32.const 12
          i32.shr_u
          i32.load8_u offset=1048576
          i32.const 4
          i32.and
          i32.eqz
          if  ;; label = @4
            local.get 12
            local.get 14
            i32.const 1
            i32.const 1
            i32.const 1
            call 4
            local.set 12
          else
            i32.const 8191
            local.get 14
            i32.const 4095
            i32.and
            i32.sub
            i32.const 0
            i32.shr_u
            i32.const 1
            i32.add
            local.tee 15
            local.get 12
            local.get 15
            local.get 12
            i32.lt_s
            select
            local.set 12
          end
          local.get 12
          i32.const -4
          i32.and
          local.set 12
          local.get 12
          i32.const 4
          i32.lt_s
          if  ;; label = @4
            i32.const -64
            local.set 11
            i32.const 0
            local.get 56
            i32.store offset=5124 align=1
            i32.const 0
            i32.const 131136
            i32.store offset=5128 align=1
            i32.const 0
            i32.const 1
            i32.store offset=5120 align=1
            br 1 (;@3;)
          end
          local.get 56
          i32.const 131136
          local.get 60
          local.set 46
          local.set 45
          local.set 44
          i32.const 7
          local.set 11
          local.get 12
          local.set 49
          local.get 9
          local.get 12
          i32.const 6
          i32.mul
          i32.sub
          local.set 9
          loop  ;; label = @4
            local.get 3
            local.tee 50
            local.tee 51
            i32.load8_u offset=268435456
            local.set 52
            local.get 1
            local.tee 53
            i32.const -256
            i32.and
            local.set 54
            local.get 52
            local.get 54
            i32.or
            local.set 55
            local.get 50
            i32.const 1
            i32.add
            local.set 56
            local.get 44
            local.get 45
            i32.lt_u
            local.set 57
            local.get 52
            i32.const -91
            i32.add
            local.tee 58
            i32.const 255
            i32.and
            local.set 59
            local.get 52
            i32.const 91
            i32.eq
            local.tee 60
            if  ;; label = @5
              i32.const 7
              i32.const 0
              local.get 49
              local.get 12
              i32.sub
              i32.const 3
              i32.ge_s
              select
              local.set 48
              local.get 9
              local.get 12
              i32.const 6
              i32.mul
              i32.add
              i32.const 4
              i32.sub
              local.set 9
              local.get 55
              local.set 1
              local.get 56
              local.set 3
              i32.const 0
              local.get 52
              i32.store offset=5124 align=1
              i32.const 0
              i32.const 91
              i32.store offset=5128 align=1
              i32.const 0
              i32.const 3
              i32.store offset=5120 align=1
              br 3 (;@2;)
            end
            local.get 56
            i32.const -131136
            i32.add
            local.set 61
            local.get 56
            i32.const 131136
            i32.lt_u
            local.tee 62
            i32.eqz
            if  ;; label = @5
              i32.const 7
              i32.const 0
              local.get 49
              local.get 12
              i32.sub
              i32.const 3
              i32.ge_s
              select
              local.set 48
              local.get 9
              local.get 12
              i32.const 6
              i32.mul
              i32.add
              i32.const 6
              i32.sub
              local.set 9
              local.get 55
              local.set 1
              local.get 56
              local.set 3
              i32.const 0
              local.get 56
              i32.store offset=5124 align=1
              i32.const 0
              i32.const 131136
              i32.store offset=5128 align=1
              i32.const 0
              i32.const 1
              i32.store offset=5120 align=1
              br 3 (;@2;)
            end
            local.get 51
            i32.load8_u offset=268435457
            local.tee 63
            local.get 54
            i32.or
            local.set 64
            local.get 56
            i32.const 1
            i32.add
            local.set 65
            local.get 56
            i32.const 131136
            i32.lt_u
            local.set 66
            local.get 63
            i32.const -91
            i32.add
            local.tee 67
            i32.const 255
            i32.and
            local.set 68
            local.get 63
            i32.const 91
            i32.eq
            local.tee 69
            if  ;; label = @5
              i32.const 7
              i32.const 0
              local.get 49
              local.get 12
              i32.sub
              i32.const 2
              i32.ge_s
              select
              local.set 48
              local.get 9
              local.get 12
              i32.const 6
              i32.mul
              i32.add
              i32.const 10
              i32.sub
              local.set 9
              local.get 64
              local.set 1
              local.get 65
              local.set 3
              i32.const 0
              local.get 63
              i32.store offset=5124 align=1
              i32.const 0
              i32.const 91
              i32.store offset=5128 align=1
              i32.const 0
              i32.const 3
              i32.store offset=5120 align=1
              br 3 (;@2;)
            end
            local.get 65
            i32.const -131136
            i32.add
            local.set 70
            local.get 65
            i32.const 131136
            i32.lt_u
            local.tee 71
            i32.eqz
            if  ;; label = @5
              i32.const 7
              i32.const 0
              local.get 49
              local.get 12
              i32.sub
              i32.const 2
              i32.ge_s
              select
              local.set 48
              local.get 9
              local.get 12
              i32.const 6
              i32.mul
              i32.add
              i32.const 12
              i32.sub
              local.set 9
              local.get 64
              local.set 1
              local.get 65
              local.set 3
              i32.const 0
              local.get 65
              i32.store offset=5124 align=1
              i32.const 0
              i32.const 131136
              i32.store offset=5128 align=1
              i32.const 0
              i32.const 1
              i32.store offset=5120 align=1
              br 3 (;@2;)
            end
            local.get 51
            i32.load8_u offset=268435458
            local.tee 72
            local.get 54
            i32.or
            local.set 73
            local.get 65
            i32.const 1
            i32.add
            local.set 74
            local.get 65
            i32.const 131136
            i32.lt_u
            local.set 75
            local.get 72
            i32.const -91
            i32.add
            local.tee 76
            i32.const 255
            i32.and
            local.set 77
            local.get 72
            i32.const 91
            i32.eq
            local.tee 78
            if  ;; label = @5
              i32.const 7
              i32.const 0
              local.get 49
              local.get 12
              i32.sub
              i32.const 1
              i32.ge_s
              select
              local.set 48
              local.get 9
              local.get 12
              i32.const 6
              i32.mul
              i32.add
              i32.const 16
              i32.sub
              local.set 9
              local.get 73
              local.set 1
              local.get 74
              local.set 3
              i32.const 0
              local.get 72
              i32.store offset=5124 align=1
              i32.const 0
              i32.const 91
              i32.store offset=5128 align=1
              i32.const 0
              i32.const 3
              i32.store offset=5120 align=1
              br 3 (;@2;)
            end
            local.get 74
            i32.const -131136
            i32.add
            local.set 79
            local.get 74
            i32.const 131136
            i32.lt_u
            local.tee 80
            i32.eqz
            if  ;; label = @5
              i32.const 7
              i32.const 0
              local.get 49
              local.get 12
              i32.sub
              i32.const 1
              i32.ge_s
              select
              local.set 48
              local.get 9
              local.get 12
              i32.const 6
              i32.mul
              i32.add
              i32.const 18
              i32.sub
              local.set 9
              local.get 73
              local.set 1
              local.get 74
              local.set 3
              i32.const 0
              local.get 74
              i32.store offset=5124 align=1
              i32.const 0
              i32.const 131136
              i32.store offset=5128 align=1
              i32.const 0
              i32.const 1
              i32.store offset=5120 align=1
              br 3 (;@2;)
            end
            local.get 51
            i32.load8_u offset=268435459
            local.tee 81
            local.get 54
            i32.or
            local.set 82
            local.get 74
            i32.const 1
            i32.add
            local.set 83
            local.get 74
            i32.const 131136
            i32.lt_u
            local.set 84
            local.get 81
            i32.const -91
            i32.add
            local.tee 85
            i32.const 255
            i32.and
            local.set 86
            local.get 81
            i32.const 91
            i32.eq
            local.tee 87
            if  ;; label = @5
              i32.const 7
              i32.const 0
              local.get 49
              local.get 12
              i32.sub
              i32.const 0
              i32.ge_s
              select
              local.set 48
              local.get 9
              local.get 12
              i32.const 6
              i32.mul
              i32.add
              i32.const 22
              i32.sub
              local.set 9
              local.get 82
              local.set 1
              local.get 83
              local.set 3
              i32.const 0
              local.get 81
              i32.store offset=5124 align=1
              i32.const 0
              i32.const 91
              i32.store offset=5128 align=1
              i32.const 0
              i32.const 3
              i32.store offset=5120 align=1
              br 3 (;@2;)
            end
            local.get 83
            i32.const -131136
            i32.add
            local.set 88
            local.get 83
            i32.const 131136
            i32.lt_u
            local.tee 89
            i32.eqz
            if  ;; label = @5
              i32.const 7
              i32.const 0
              local.get 49
              local.get 12
              i32.sub
              i32.const 0
              i32.ge_s
              select
              local.set 48
              local.get 9
              local.get 12
              i32.const 6
              i32.mul
              i32.add
              i32.const 24
              i32.sub
              local.set 9
              local.get 82
              local.set 1
              local.get 83
              local.set 3
              i32.const 0
              local.get 83
              i32.store offset=5124 align=1
              i32.const 0
              i32.const 131136
              i32.store offset=5128 align=1
              i32.const 0
              i32.const 1
              i32.store offset=5120 align=1
              br 3 (;@2;)
            end
            local.get 82
            local.set 1
            local.get 83
            local.set 3
            local.get 12
            i32.const 4
            i32.sub
            local.set 12
            local.get 83
            i32.const 131136
            local.get 88
            local.set 46
            local.set 45
            local.set 44
            local.get 12
            if  ;; label = @5
              br 1 (;@4;)
            end
          end
          i32.const 0
          local.get 83
          i32.store offset=5124 align=1
          i32.const 0
          i32.const 131136
          i32.store offset=5128 align=1
          i32.const 0
          i32.const 1
          i32.store offset=5120 align=1
          br 0 (;@3;)
        end
      end
      local.get 9
      i32.const 1
      i32.sub
      local.set 9
      i32.const 0
      local.get 1
      i32.store offset=4096 align=1
      i32.const 0
      local.get 2
      i32.store offset=4100 align=1
      i32.const 0
      local.get 3
      i32.store offset=4104 align=1
      i32.const 0
      local.get 4
      i32.store offset=4108 align=1
      i32.const 0
      local.get 5
      i32.store offset=4112 align=1
      i32.const 0
      local.get 6
      i32.store offset=4116 align=1
      i32.const 0
      local.get 7
      i32.store offset=4120 align=1
      i32.const 0
      local.get 8
      i32.store offset=4124 align=1
      call 1
      i32.const 0
      local.get 9
      i32.const 1
      i32.add
      i32.store offset=4304 align=1
      global.get 0
      i32.const 160
      i32.add
      call 0
      i32.const 0
      local.get 9
      i32.const 0
      i32.add
      i32.store offset=4304 align=1
      i32.const 2
      return
    end
    i32.const 0
    local.get 1
    i32.store offset=4096 align=1
    i32.const 0
    local.get 2
    i32.store offset=4100 align=1
    i32.const 0
    local.get 3
    i32.store offset=4104 align=1
    i32.const 0
    local.get 4
    i32.store offset=4108 align=1
    i32.const 0
    local.get 5
    i32.store offset=4112 align=1
    i32.const 0
    local.get 6
    i32.store offset=4116 align=1
    i32.const 0
    local.get 7
    i32.store offset=4120 align=1
    i32.const 0
    local.get 8
    i32.store offset=4124 align=1
    i32.const 0
    local.get 9
    i32.store offset=4304 align=1
    i32.const 0
    local.get 13
    i32.store offset=4132 align=1
    local.get 43)
  (export "r" (func 7)))
